using EhchRules.Tests;

namespace EhchRules.NRules.Tests;

/// <summary>What holds of every type of EhchRules.NRules.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(EhchSession).Assembly, recordsAtLeast: 2)
{
    protected override IReadOnlyList<string> Dependencies => ["EhchRules", "Microsoft.Extensions.DependencyInjection.Abstractions", "NRules", "NRules.RuleModel"];

    protected override IReadOnlyList<string> FilledInByTheCaller => ["EhchNRulesOptions"];
}

/// <summary>What the package shows to others changes only when somebody means it to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() =>
        Approved.Matches(PublicApi.Of(typeof(EhchSession).Assembly), "tests", "EhchRules.NRules.Tests", "Approved", "EhchRules.NRules.PublicApi.txt");
}
