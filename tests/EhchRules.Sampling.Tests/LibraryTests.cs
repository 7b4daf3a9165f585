namespace EhchRules.Sampling.Tests;

/// <summary>What holds of every type of EhchRules.Sampling.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(SampleNetworks).Assembly, recordsAtLeast: 5)
{
    protected override IReadOnlyList<string> Dependencies => ["EhchRules"];

    [Fact]
    public void Every_type_stands_in_the_one_namespace() => Assert.All(OwnTypes, static type => Assert.Equal("EhchRules.Sampling", type.Namespace));
}

/// <summary>What the package shows to others changes only when somebody means it to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() =>
        Approved.Matches(PublicApi.Of(typeof(SampleNetworks).Assembly), "tests", "EhchRules.Sampling.Tests", "Approved", "EhchRules.Sampling.PublicApi.txt");
}
