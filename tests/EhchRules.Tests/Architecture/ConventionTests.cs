namespace EhchRules.Tests.Architecture;

/// <summary>What holds of every type of EhchRules.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(NetworkRecord).Assembly, recordsAtLeast: 51)
{
    protected override IReadOnlyList<string> Dependencies => ["EhchRules.Scoring", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    // A service that a home is registered for, in the words of the Care Quality Commission.
    protected override IReadOnlyList<string> WordsOfTheField => ["RegisteredService"];

    protected override IReadOnlyList<string> FilledInByTheCaller => ["EhchRulesOptions"];

    protected override IReadOnlyList<string> OwnExceptionsAndAttributes => ["RecordFaultException"];
}
