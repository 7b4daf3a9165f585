namespace EhchRules.Reports;

/// <summary>How an outcome looks on a page: a sign, words, and the name of a style. Nothing is told by colour alone.</summary>
/// <param name="Key">The name of the style.</param>
/// <param name="Sign">The sign, as the timeline in text has it.</param>
/// <param name="Words">The words.</param>
/// <param name="Rank">Its place, the worst first.</param>
internal sealed record OutcomeLook(string Key, string Sign, string Words, int Rank)
{
    private static readonly OutcomeLook[] ByOutcome = [.. Enum.GetValues<Outcome>().Select(Make)];

    internal static OutcomeLook Of(Outcome outcome) => ByOutcome[(int)outcome];

    private static OutcomeLook Make(Outcome outcome) =>
        new(outcome.ToString(), OutcomeSigns.Of(outcome).ToString(), Reports.Words.Of(outcome), OutcomeSigns.Rank(outcome));
}
