using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>How outcomes look in a bar: told apart by shape, and by colour where there is any.</summary>
internal static class OutcomeGlyphs
{
    /// <summary>What stands where an occasion is not reported.</summary>
    internal const char Nothing = ' ';

    /// <summary>The outcomes, the worst first: of several days in one column the worst is shown, and what may hide a breach comes before what is done.</summary>
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

    internal static Style StyleOf(char glyph) => new(glyph switch
    {
        '█' or (>= '1' and <= '9') => Color.Red,
        '?' or '◇' => Color.Fuchsia,
        '≈' => Color.Yellow,
        '○' => Color.Aqua,
        '━' => Color.Green,
        _ => Color.Default,
    });
}
