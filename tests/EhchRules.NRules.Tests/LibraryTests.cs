namespace EhchRules.NRules.Tests;

/// <summary>What holds of every type of EhchRules.NRules.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(EhchSession).Assembly, recordsAtLeast: 2)
{
    protected override IReadOnlyList<string> Dependencies => ["EhchRules", "Microsoft.Extensions.DependencyInjection.Abstractions", "NRules", "NRules.RuleModel"];

    protected override IReadOnlyList<string> FilledInByTheCaller => ["EhchNRulesOptions"];
}
