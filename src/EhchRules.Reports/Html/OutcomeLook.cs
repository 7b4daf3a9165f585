namespace EhchRules.Reports;

/// <summary>How an outcome looks on a page: a sign, words, and the name of a style. Nothing is told by colour alone.</summary>
/// <param name="Key">The name of the style.</param>
/// <param name="Sign">The sign, as the timeline in text has it.</param>
/// <param name="Words">The words.</param>
/// <param name="Rank">Its place, the worst first.</param>
internal sealed record OutcomeLook(string Key, string Sign, string Words, int Rank)
{
    /// <summary>Gets the outcomes, the worst first: what may hide a breach comes before what is done.</summary>
    internal static IReadOnlyList<Outcome> WorstFirst { get; } =
        [Outcome.NotMet, Outcome.Undetermined, Outcome.NeedsJudgement, Outcome.MetLate, Outcome.NotYetDue, Outcome.Met, Outcome.NotApplicable];

    private static readonly OutcomeLook[] ByOutcome = [.. Enum.GetValues<Outcome>().Select(Make)];

    internal static OutcomeLook Of(Outcome outcome) => ByOutcome[(int)outcome];

    private static OutcomeLook Make(Outcome outcome) => new(outcome.ToString(), SignOf(outcome), Reports.Words.Of(outcome), WorstFirst.ToList().IndexOf(outcome));

    private static string SignOf(Outcome outcome) => outcome switch
    {
        Outcome.NotMet => "█",
        Outcome.Undetermined => "?",
        Outcome.NeedsJudgement => "◇",
        Outcome.MetLate => "≈",
        Outcome.NotYetDue => "○",
        Outcome.Met => "━",
        _ => "·",
    };
}
