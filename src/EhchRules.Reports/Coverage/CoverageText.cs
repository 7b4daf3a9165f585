using EhchRules.Catalogue;
using EhchRules.Sufficiency;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes for a vendor: what the records decide, what they do not, and what to add first.</summary>
internal sealed class CoverageText(TextPage page, DataSufficiency coverage, string? name)
{
    private const int IdColumn = 11;
    private const int FactsNamed = 6;
    private const int RequirementsNamed = 8;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    internal void Write()
    {
        WriteHead();
        WriteRequirements("DECIDED EVERYWHERE", Decidability.Everywhere);
        WriteRequirements("DECIDED FOR SOME ONLY", Decidability.Somewhere);
        WriteRequirements("DECIDED NOWHERE", Decidability.Nowhere);
        WriteNames("NOT PUT TO THE TEST: nobody in these records is bound", Decidability.NotTested);
        WriteNames("NOT ASKED FOR on this day", Decidability.NotAsked);
        WriteSteps();
        WriteFacts();
    }

    private void WriteHead()
    {
        page.Write(
            coverage.Network is { } code ? Printable.Line(name is null ? code.Value : $"{name} ({code})") : Words.Count(coverage.Networks, "network"),
            style: Heading);
        string records = coverage.Networks == 1 ? "this record" : "these records";
        page.Write($"What {records} can decide of the EHCH service on {Words.WithWeekday(coverage.On)}{Words.AsPublishedBy(coverage.Options.KnownOn)}. Rule set {coverage.RuleSet}.");
        page.Blank();
        page.Write($"Of {Words.Count(coverage.Requirements.Length, "requirement")}:");
        WriteCount(Decidability.Everywhere, "decided everywhere");
        WriteCount(Decidability.Somewhere, "decided for some only");
        WriteCount(Decidability.Nowhere, "decided nowhere");
        WriteCount(Decidability.NotTested, "not put to the test: nobody in these records is bound");
        WriteCount(Decidability.NotAsked, "not asked for on this day (--on asks about another)");
        if (coverage.Steps is [var first, ..]) page.Write($"Add first: {All(first.Add)}. That opens {Words.Listed(Ids(first.Opens), RequirementsNamed)}.");
    }

    private void WriteCount(Decidability extent, string words) => page.Write(words, indent: 6, lead: Words.Number(coverage.CountOf(extent)).PadLeft(4));

    private void WriteRequirements(string heading, Decidability extent)
    {
        RequirementSufficiency[] all = [.. coverage.Requirements.Where(one => one.Decidability == extent)];
        if (all.Length == 0) return;
        WriteHeading(heading);
        foreach (RequirementSufficiency one in all)
        {
            page.Write($"{one.Requirement.Title}: {Counts(one)}.", IdColumn, lead: $"  {one.Requirement.Id}");
            if (one.Unknown.IsEmpty) continue;
            IEnumerable<string> facts = one.Unknown.SelectMany(static answers => answers.Facts).Select(static fact => fact.Kind).Distinct(StringComparer.Ordinal);
            page.Write($"Lacks {Words.Listed([.. facts.Order(StringComparer.Ordinal)], FactsNamed)}.", IdColumn, hang: 2);
        }
    }

    private void WriteNames(string heading, Decidability extent)
    {
        string[] ids = [.. coverage.Requirements.Where(one => one.Decidability == extent).Select(static one => one.Requirement.Id)];
        if (ids.Length == 0) return;
        WriteHeading(heading);
        page.Write(string.Join(", ", ids), indent: 2);
    }

    private void WriteSteps()
    {
        if (coverage.Steps.IsEmpty) return;
        WriteHeading("WHAT TO ADD, in an order that opens most for the fewest facts");
        page.Write(
            "Each wherever it is missing, with all that stands below it; # stands for each home, resident or entry. What is added may in turn ask for further facts.",
            indent: 2);
        for (int i = 0; i < coverage.Steps.Length; i++)
        {
            SufficiencyStep step = coverage.Steps[i];
            page.Write(All(step.Add), indent: 6, hang: 2, lead: $"{i + 1,4}.");
            page.Write($"opens {string.Join(", ", Ids(step.Opens))}; {Words.Count(step.Answers, "answer")} more", indent: 6, hang: 2);
        }
    }

    private void WriteFacts()
    {
        if (coverage.MissingFacts.IsEmpty) return;
        WriteHeading("MISSING FACTS, those that open most requirements first");
        foreach (MissingFactRank rank in coverage.MissingFacts)
        {
            string networks = coverage.Networks == 1 ? string.Empty : $" in {Words.Count(rank.Networks, "network")}";
            page.Write($"{rank.Fact.Kind}: {rank.Fact.Words}; missing in {Words.Count(rank.Places, "place")}{networks}.", indent: 2, hang: 2);
            string alone = rank.OpensAlone.IsEmpty ? "Opens none alone" : $"Opens alone: {string.Join(", ", Ids(rank.OpensAlone))}";
            string[] others = [.. Ids(rank.Requirements.Except(rank.OpensAlone))];
            page.Write(others.Length == 0 ? $"{alone}." : $"{alone}; with other facts: {string.Join(", ", others)}.", indent: 4, hang: 2);
        }
    }

    private static string Counts(RequirementSufficiency one)
    {
        List<string> counts = [];
        if (one.Undetermined > 0) counts.Add($"{Words.Number(one.Undetermined)} not known");
        if (one.Decided > 0) counts.Add($"{Words.Number(one.Decided)} decided");
        if (one.NeedsJudgement > 0) counts.Add($"{Words.Number(one.NeedsJudgement)} for a person to answer");
        if (one.LeftOpen > 0) counts.Add($"{Words.Number(one.LeftOpen)} that no fact settles");
        if (one.NotApplicable > 0) counts.Add($"{Words.Number(one.NotApplicable)} not applicable");
        return string.Join(", ", counts);
    }

    private static string All(IReadOnlyList<MissingFactKind> facts) =>
        facts.Count == 1 ? facts[0].Kind : $"{string.Join(", ", facts.SkipLast(1))} and {facts[^1]}";

    private static string[] Ids(IEnumerable<Requirement> requirements) => [.. requirements.Select(static requirement => requirement.Id)];

    private void WriteHeading(string text)
    {
        page.Blank();
        page.Write(text, style: Heading);
    }
}
