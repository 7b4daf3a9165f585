using System.Globalization;
using System.Text;
using EhchRules.Adequacy.Mutants;
using EhchRules.Adequacy.Trials;

namespace EhchRules.Adequacy.Report;

/// <summary>Writes docs/adequacy.md.</summary>
internal sealed class AdequacyPage
{
    private readonly StringBuilder page = new();
    private readonly AdequacyResult result;

    private AdequacyPage(AdequacyResult result) => this.result = result;

    internal static string Of(AdequacyResult result)
    {
        AdequacyPage page = new(result);
        page.WriteHead();
        page.WriteTable("By level", "Level", static one => one.Trial.Mutant.Place.Level);
        page.WriteTable("By requirement", "Requirement", static one => one.Trial.Mutant.Place.Requirement ?? $"{one.Trial.Mutant.Place.Level}: several");
        page.WriteTable("By kind", "Kind", static one => Words(one.Trial.Mutant.Kind));
        page.WriteRules();
        page.WriteSurvivors();
        page.WriteEquivalents();
        return page.page.ToString();
    }

    private void WriteHead()
    {
        MutantTally total = result.Total;
        int crashed = result.Trials.Count(static one => one.Trial.Outcome is TrialOutcome.Crashed);
        int endless = result.Trials.Count(static one => one.Trial.Outcome is TrialOutcome.Endless);
        page.Append(CultureInfo.InvariantCulture, $"""
            # Adequacy of the conformance suite

            <!-- Written by tools/EhchRules.Adequacy. Do not edit it by hand. -->

            A count of vectors is an upper bound on what they hold, never a measure of it. Here the rules and the law's numbers were changed in {total.Mutants} places, one at a time, and
            the suite alone was put to each changed library, with every detail compared. What no vector found out is listed below.

            **{total.Rate:0.0} % of the {total.Mutants - total.Equivalent} mutants that are not equivalent were found out**: {total.Found} were, {total.Survived} were not. {total.Equivalent} are equivalent: somebody looked at each and gave a reason.
            Of those found out, {crashed} made the library throw and {endless} did not end; the others gave a wrong answer.

            | | |
            | --- | --- |
            | suite | {result.Suite.Version}, {result.Suite.Vectors.Length} vectors, {result.Suite.Hash} |
            | sources | {result.HashOfSources} |

            `dotnet run --project tools/EhchRules.Adequacy -c Release` makes this page. It takes some ten minutes on a desk with two processors. With `--check` it says whether the suite or the sources are
            others than those named above, and tries a sample. [How it works](../tools/EhchRules.Adequacy/README.md), and what is not changed, is told beside the tool; so are the reasons below
            ([reviewed.txt](../tools/EhchRules.Adequacy/reviewed.txt)).


            """);
    }

    private void WriteTable(string title, string head, Func<ReviewedTrial, string> group)
    {
        page.Append(CultureInfo.InvariantCulture, $"## {title}\n\n| {head} | Mutants | Equivalent | Found out | Survived | Rate |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (IGrouping<string, ReviewedTrial> of in result.Trials.GroupBy(group).OrderBy(static of => of.Min(static one => Order(one.Trial.Mutant))).ThenBy(static of => of.Key, StringComparer.Ordinal))
        {
            WriteRow(of.Key, MutantTally.Of(of));
        }

        WriteRow("**all**", result.Total);
        page.Append('\n');
    }

    private void WriteRow(string name, MutantTally tally) =>
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {tally.Mutants} | {tally.Equivalent} | {tally.Found} | {tally.Survived} | {tally.Rate:0.0} % |\n");

    private void WriteRules()
    {
        Mutant[] notMissed = [.. result.RulesNotMissed];
        int rules = result.Trials.Count(static one => one.Trial.Mutant is { Kind: MutantKind.RuleRemoved, Instruction: not null });
        page.Append(CultureInfo.InvariantCulture, $"## Without a rule\n\nEach of the {rules} rules was made to say of everything that it does not apply. ");
        page.Append(notMissed.Length == 0
            ? "A vector of its own level fails every time.\n\n"
            : string.Create(CultureInfo.InvariantCulture, $"No vector of its own level misses {string.Join(", ", notMissed.Select(static one => one.Place.Requirement))}.\n\n"));
    }

    private void WriteSurvivors()
    {
        ReviewedTrial[] survivors = [.. result.Trials.Where(static one => !one.Trial.IsFound && one.Review is not { IsEquivalent: true })];
        page.Append(CultureInfo.InvariantCulture, $"## Survivors\n\n");
        page.Append(survivors.Length == 0 ? "None.\n\n" : "A vector could find these out, and none does.\n\n");
        WriteByReason(survivors, "Nobody has looked at it yet.");
    }

    private void WriteEquivalents()
    {
        page.Append("## Equivalent\n\nNo question of the suite is answered otherwise.\n\n");
        WriteByReason([.. result.Trials.Where(static one => !one.Trial.IsFound && one.Review is { IsEquivalent: true })], string.Empty);
        page.Length--;
    }

    private void WriteByReason(ReviewedTrial[] trials, string unreviewed)
    {
        foreach (IGrouping<string, ReviewedTrial> of in trials.GroupBy(one => one.Review?.Reason ?? unreviewed))
        {
            page.Append(CultureInfo.InvariantCulture, $"{of.Key}\n\n");
            foreach (ReviewedTrial one in of)
            {
                Mutant mutant = one.Trial.Mutant;
                page.Append(CultureInfo.InvariantCulture, $"- {mutant.Place.Member}: `{mutant.Change.Replace("`", "'", StringComparison.Ordinal)}` ({Words(mutant.Kind)}{(one.Trial.Outcome is TrialOutcome.NotReached ? "; no vector comes there" : "")})\n");
            }

            page.Append('\n');
        }
    }

    /// <summary>Puts the levels in the order of the suite, what several share at the end.</summary>
    private static int Order(Mutant mutant) =>
        Enum.TryParse(mutant.Place.Level, out Conformance.ConformanceLevel level) ? (int)level : int.MaxValue;

    private static string Words(MutantKind kind) => kind switch
    {
        MutantKind.DayMoved => "day moved",
        MutantKind.NumberMoved => "number moved",
        MutantKind.BoundaryMoved => "boundary moved",
        MutantKind.ConditionDropped => "condition dropped",
        MutantKind.AndOrSwapped => "and/or swapped",
        MutantKind.NegationChanged => "negation changed",
        MutantKind.AbsentReadAsEmpty => "absent read as known",
        MutantKind.OutcomeChanged => "outcome changed",
        MutantKind.ForceChanged => "force changed",
        MutantKind.TermChanged => "term changed",
        MutantKind.ValueChanged => "value changed",
        MutantKind.ArithmeticChanged => "arithmetic changed",
        MutantKind.StepDropped => "step dropped",
        MutantKind.EntryRemoved => "entry missing",
        _ => "rule removed",
    };
}
