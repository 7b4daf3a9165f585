namespace EhchRules.Reports;

/// <summary>The sign of each outcome, and their order: outcomes are told apart by shape wherever they are drawn.</summary>
internal static class OutcomeSigns
{
    /// <summary>The outcomes, the worst first: of several in one place the worst is shown, and what may hide a breach comes before what is done.</summary>
    internal static readonly IReadOnlyList<Outcome> WorstFirst =
    [
        Outcome.NotMet, Outcome.Undetermined, Outcome.NeedsJudgement, Outcome.MetLate, Outcome.NotYetDue, Outcome.Met, Outcome.NotApplicable,
    ];

    private static readonly int[] Ranks = [.. Enum.GetValues<Outcome>().Select(static outcome => WorstFirst.ToList().IndexOf(outcome))];

    internal static int Rank(Outcome outcome) => Ranks[(int)outcome];

    internal static char Of(Outcome outcome) => outcome switch
    {
        Outcome.NotMet => '█',
        Outcome.Undetermined => '?',
        Outcome.NeedsJudgement => '◇',
        Outcome.MetLate => '≈',
        Outcome.NotYetDue => '○',
        Outcome.Met => '━',
        Outcome.NotApplicable => '·',
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No such outcome."),
    };
}
