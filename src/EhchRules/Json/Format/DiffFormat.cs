using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Json;

/// <summary>The wire format of what two days, or two versions of the rule set, differ in: <c>ehch-diff/1</c>.</summary>
internal static class DiffFormat
{
    private const string Name = "ehch-diff/1";

    private static readonly WrittenShape<RuleChange> Change = new("Change", static o => o
        .Enum("kind", static change => change.Kind)
        .Text("text", static change => change.Text));

    private static readonly WrittenShape<RequirementStatus> Standing = new("Standing", static o => o
        .Enum("state", static standing => standing.State)
        .Value("term", CatalogueFormat.Term, static standing => Parts(standing.Term), Presence.LeftOut));

    private static readonly WrittenShape<RequirementStatus> Step = new("Step", static o => o
        .Day("from", static standing => standing.On)
        .Enum("state", static standing => standing.State)
        .Text("text", static standing => standing.Text));

    private static readonly WrittenShape<RequirementChange> RequirementChange = new("RequirementChange", static o => o
        .Text("requirement", static change => change.Requirement.Id)
        .Text("title", static change => change.Requirement.Title)
        .Enum("topic", static change => change.Requirement.Topic)
        .Day("firstSeenOn", static change => change.FirstSeenOn)
        .List("changes", Change, static change => change.Changes)
        .Value("before", Standing, static change => change.Before)
        .Value("after", Standing, static change => change.After)
        .List("course", Step, static change => change.Course));

    private static readonly WrittenShape<Finding> Finding = new("Finding", static o => o
        .Enum("outcome", static finding => finding.Outcome)
        .Enum("force", static finding => finding.Force)
        .Value("reason", SharedFormat.Sentence, static finding => finding.Reason)
        .Day("dueOn", static finding => finding.DueOn, Presence.OrNull));

    private static readonly WrittenShape<OutcomeChange> OutcomeChange = new("OutcomeChange", static o => o
        .Text("requirement", static change => change.Requirement.Id)
        .Value("subject", SharedFormat.Subject, static change => change.Subject)
        .Enum("cause", static change => change.Cause)
        .Value("before", Finding, static change => change.Before, Presence.OrNull)
        .Value("after", Finding, static change => change.After, Presence.OrNull));

    private static readonly WrittenShape<(PcnCode Code, IEnumerable<OutcomeChange> Changes)> Network = new("Network", static o => o
        .Value("network", CodeShapes.Network, static network => network.Code)
        .List("changes", OutcomeChange, static network => network.Changes));

    private static readonly WrittenShape<OutcomeTotal> Total = new("Total", static o => o
        .Text("requirement", static total => total.Requirement.Id)
        .Enum("before", static total => total.Before)
        .Enum("forceBefore", static total => total.ForceBefore, Presence.LeftOut)
        .Enum("after", static total => total.After)
        .Enum("forceAfter", static total => total.ForceAfter, Presence.LeftOut)
        .Enum("cause", static total => total.Cause)
        .Whole("outcomes", static total => total.Outcomes)
        .Whole("networks", static total => total.Networks));

    private static readonly WrittenShape<Standpoint> Side = new("Side", static o => o
        .Day("on", static side => side.On)
        .Day("knownOn", static side => side.KnownOn, Presence.OrNull));

    private static readonly WrittenShape<DiffParts> BetweenDays = new("BetweenDays", static o => o
        .Fixed("format", Name)
        .Text("ruleSet", static _ => RuleSetVersion.Current)
        .Value("ruleSetHash", TextShape.Hash, static _ => CatalogueJson.Current.RuleSetHash)
        .Value("from", Side, static diff => diff.Rules.From)
        .Value("to", Side, static diff => diff.Rules.To)
        .List("rules", RequirementChange, static diff => diff.Chosen(diff.Rules.Changes))
        .List("undone", RequirementChange, static diff => diff.Chosen(diff.Rules.Undone))
        .Add(new StreamProperty<DiffParts, (PcnCode, IEnumerable<OutcomeChange>)>("networks", Network, static diff => diff.Networks))
        .List("totals", Total, static diff => diff.Totals?.All(), Presence.LeftOut));

    private static readonly WrittenShape<CatalogueSnapshot> RuleSet = new("RuleSet", static o => o
        .Text("ruleSet", static side => side.RuleSet)
        .Text("ruleSetHash", static side => side.RuleSetHash));

    private static readonly WrittenShape<AspectChange> Aspect = new("Aspect", static o => o
        .Enum("aspect", static change => change.Aspect)
        .Text("text", static change => change.Text));

    private static readonly WrittenShape<TermRevision> TermRevision = new("TermRevision", static o => o
        .Day("from", static revision => revision.Days.From)
        .Day("to", static revision => revision.Days.To, Presence.OrNull)
        .List("changes", Change, static revision => revision.Changes)
        .Value("before", CatalogueFormat.Term, static revision => Parts(revision.Before), Presence.OrNull)
        .Value("after", CatalogueFormat.Term, static revision => Parts(revision.After), Presence.OrNull));

    private static readonly WrittenShape<RequirementRevision> Revision = new("RequirementRevision", static o => o
        .Text("requirement", static revision => revision.After.Id)
        .List("aspects", Aspect, static revision => revision.Aspects)
        .List("terms", TermRevision, static revision => revision.Terms));

    private static readonly WrittenShape<InstrumentRevision> Instrument = new("InstrumentRevision", static o => o
        .Text("id", static revision => (revision.After ?? revision.Before)!.Id)
        .Text("text", static revision => revision.Text));

    private static readonly WrittenShape<RuleSetComparison> BetweenRuleSets = new("BetweenRuleSets", static o => o
        .Fixed("format", Name)
        .Value("from", RuleSet, static comparison => comparison.From)
        .Value("to", RuleSet, static comparison => comparison.To)
        .Texts("added", static comparison => comparison.Added.Select(static requirement => requirement.Id))
        .Texts("removed", static comparison => comparison.Removed.Select(static requirement => requirement.Id))
        .List("revised", Revision, static comparison => comparison.Revised)
        .List("instruments", Instrument, static comparison => comparison.Instruments)
        .Texts("listedAdded", static comparison => comparison.ListedAdded.Select(static entry => entry.Id))
        .Texts("listedRemoved", static comparison => comparison.ListedRemoved.Select(static entry => entry.Id)));

    internal static readonly DocumentShape<object> Document = new(
        Name,
        "in what two days, or two versions of the rule set, differ",
        new ChoiceShape<object>()
            .Or(BetweenDays, static diff => diff as DiffParts)
            .Or(BetweenRuleSets, static diff => diff as RuleSetComparison));

    private static TermParts? Parts(Term? term) => term is null ? null : TermParts.Of(term);
}

/// <summary>What two days differ in, as it stands in a document, with the requirements that were chosen.</summary>
internal sealed class DiffParts(RuleComparison rules, IAsyncEnumerable<RecordChanges>? networks, Func<Requirement, bool>? chosen)
{
    internal RuleComparison Rules => rules;

    /// <summary>Gets the networks, each once; null where there are none to compare.</summary>
    internal IAsyncEnumerable<(PcnCode Code, IEnumerable<OutcomeChange> Changes)>? Networks =>
        Totals is { } totals ? CountedAsync(totals) : null;

    /// <summary>Gets the counts over all networks, which are known when those have been gone through.</summary>
    internal OutcomeTotals? Totals { get; } = networks is null ? null : new();

    internal IEnumerable<RequirementChange> Chosen(IEnumerable<RequirementChange> changes) =>
        changes.Where(change => IsChosen(change.Requirement));

    private async IAsyncEnumerable<(PcnCode Code, IEnumerable<OutcomeChange> Changes)> CountedAsync(OutcomeTotals totals)
    {
        await foreach (RecordChanges network in networks!.ConfigureAwait(false))
        {
            OutcomeChange[] changes = [.. network.Changes.Where(change => IsChosen(change.Requirement))];
            totals.Add(changes);
            yield return (network.Record.Network.Code, changes);
        }
    }

    private bool IsChosen(Requirement requirement) => chosen?.Invoke(requirement) is not false;
}
