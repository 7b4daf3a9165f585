using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>In what another rule set and this one differ, as the page shows it. What the other says is made fit to be shown.</summary>
internal sealed class RuleSetDifferences
{
    internal RuleSetDifferences(CatalogueSnapshot other, CatalogueSnapshot own)
    {
        RuleSetComparison comparison = RuleSetComparison.Between(other, own);
        SharedRevisions shared = new(comparison);
        Heading = ShownText.Of(RuleSetWords.Heading(comparison));
        Nothing = RuleSetWords.Nothing(comparison) ?? string.Empty;
        Added = [.. comparison.Added.Select(static requirement => Row(requirement, "from"))];
        Removed = [.. comparison.Removed.Select(static requirement => Row(requirement, "was there from"))];
        Alike = [.. shared.Groups.Select(static group => new DifferenceRow(ShownText.Of(RuleSetWords.Said(group.Days, group.Text)), $"{Words.Count(group.Requirements.Count, "requirement")}: {ShownText.Of(string.Join(", ", group.Requirements))}.", []))];
        Different = [.. comparison.Revised.Select(revision => Row(revision, shared)).Where(static row => row.Lines.Count > 0)];
        Texts = [.. comparison.Instruments.Select(static one => new DifferenceRow(ShownText.Of((one.After ?? one.Before)!.Id), ShownText.Of(one.Text), []))];
        ListedAdded = [.. comparison.ListedAdded.Select(Row)];
        ListedRemoved = [.. comparison.ListedRemoved.Select(Row)];
    }

    public string Heading { get; }

    /// <summary>Gets that nothing differs, in words; empty where something does.</summary>
    public string Nothing { get; }

    public IReadOnlyList<DifferenceRow> Added { get; }

    public IReadOnlyList<DifferenceRow> Removed { get; }

    /// <summary>Gets what differs alike in several requirements.</summary>
    public IReadOnlyList<DifferenceRow> Alike { get; }

    public IReadOnlyList<DifferenceRow> Different { get; }

    public IReadOnlyList<DifferenceRow> Texts { get; }

    public IReadOnlyList<DifferenceRow> ListedAdded { get; }

    public IReadOnlyList<DifferenceRow> ListedRemoved { get; }

    private static DifferenceRow Row(Requirement requirement, string since) =>
        new(ShownText.Of(requirement.Id), ShownText.Of(RuleSetWords.Title(requirement, since)), [new(ShownText.Of(requirement.Says), [])]);

    private static DifferenceRow Row(ListedEntry entry) => new(ShownText.Of(entry.Id), ShownText.Of(entry.Says), []);

    private static DifferenceRow Row(RequirementRevision revision, SharedRevisions shared) => new(
        ShownText.Of(revision.After.Id),
        ShownText.Of(revision.After.Title),
        [
            .. shared.Left(revision).Select(static aspect => new DifferenceLine(ShownText.Of(aspect.Text), [])),
            .. shared.LeftOfTerms(revision).Select(static left => new DifferenceLine(
                ShownText.Of(RuleSetWords.Said(left.Term.Days, left.Text)), [.. ChangeWords.Sources(left.Term.Before, left.Term.After).Select(ShownText.Of)])),
        ]);
}

/// <summary>What differs in one thing.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Text">What is said of it.</param>
/// <param name="Lines">What else is said.</param>
internal sealed record DifferenceRow(string Name, string Text, IReadOnlyList<DifferenceLine> Lines);

/// <summary>A sentence, with where that is said.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Sources">Where it is said.</param>
internal sealed record DifferenceLine(string Text, IReadOnlyList<string> Sources);
