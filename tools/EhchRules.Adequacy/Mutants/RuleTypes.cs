using System.Reflection;
using EhchRules.Catalogue;

namespace EhchRules.Adequacy.Mutants;

/// <summary>Which type judges which requirement, and under which conditions it binds, as the library's rule book has it.</summary>
internal sealed class RuleTypes
{
    private readonly Dictionary<string, string> requirements = [];
    private readonly Dictionary<string, string[]> bindings = [];

    private RuleTypes()
    {
    }

    internal static RuleTypes Read(Assembly library)
    {
        const BindingFlags any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        RuleTypes types = new();
        Array rules = (Array)library.GetType("EhchRules.Rules.RuleBook", throwOnError: true)!.GetProperty("Rules", any)!.GetValue(null)!;
        foreach (object rule in rules)
        {
            Type type = rule.GetType();
            Requirement requirement = (Requirement)type.GetProperty("Requirement", any)!.GetValue(rule)!;
            Enum binding = (Enum)type.GetProperty("Binding", any)!.GetValue(rule)!;
            types.requirements[type.Name] = requirement.Id;
            types.bindings[requirement.Id] = [.. Enum.GetValues(binding.GetType()).Cast<Enum>().Where(one => IsSingle(one) && binding.HasFlag(one)).Select(static one => one.ToString())];
        }

        return types;
    }

    /// <summary>Gets the requirement that a type judges; null where it judges none or several.</summary>
    internal string? RequirementOf(string type) => requirements.GetValueOrDefault(type);

    /// <summary>Gets the names of the conditions under which a requirement binds.</summary>
    internal IEnumerable<string> BindingOf(Requirement requirement) => bindings[requirement.Id];

    private static bool IsSingle(Enum flag) => int.IsPow2(Convert.ToInt32(flag, System.Globalization.CultureInfo.InvariantCulture));
}
