namespace EhchRules.Conformance.Tests;

/// <summary>What holds of every type of EhchRules.Conformance.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(ConformanceSuite).Assembly, recordsAtLeast: 5)
{
    protected override IReadOnlyList<string> Dependencies => ["EhchRules", "EhchRules.Sampling", "EhchRules.Scoring", "Handlebars", "Microsoft.Win32.Primitives"];

    protected override IReadOnlyList<string> OwnExceptionsAndAttributes => ["SuiteFaultException"];

    [Fact]
    public void Every_type_stands_in_the_one_namespace() => Assert.All(OwnTypes, static type => Assert.Equal("EhchRules.Conformance", type.Namespace));
}
