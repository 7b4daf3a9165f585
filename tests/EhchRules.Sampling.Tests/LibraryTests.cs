namespace EhchRules.Sampling.Tests;

/// <summary>What holds of every type of EhchRules.Sampling.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(SampleNetworks).Assembly, recordsAtLeast: 5)
{
    protected override IReadOnlyList<string> Dependencies => ["EhchRules"];

    [Fact]
    public void Every_type_stands_in_the_one_namespace() => Assert.All(OwnTypes, static type => Assert.Equal("EhchRules.Sampling", type.Namespace));
}
