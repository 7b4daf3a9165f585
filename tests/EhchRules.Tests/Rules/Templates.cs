using System.Reflection;
using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>Every reason that can be given: the shared ones, and those of the rules.</summary>
internal static class Templates
{
    internal static IReadOnlyList<ReasonTemplate> Shared { get; } =
    [
        .. typeof(SharedReasons).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(static field => field.GetValue(null)).OfType<ReasonTemplate>(),
    ];

    internal static IReadOnlyList<ReasonTemplate> All { get; } = [.. Shared.Concat(RuleBook.Rules.SelectMany(static rule => rule.Reasons)).Distinct()];
}
