using System.Globalization;
using EhchRules.Cli.Input.Sheets;
using EhchRules.Measures;

namespace EhchRules.Cli.Measures;

/// <summary>Reads scores of satisfaction (<c>ehch measures --satisfaction</c>).</summary>
internal static class SatisfactionRows
{
    internal const string Network = "network";
    internal const string Home = "home";
    internal const string On = "on";
    internal const string Score = "score";
    internal const string Answers = "answers";

    private const int MostAnswers = 1_000_000;
    private const int MostDecimals = 2;

    internal static readonly SheetColumns Columns = new("satisfaction scores", [Network, Home, On, Score, Answers], [], "counted");

    /// <summary>Reads one row.</summary>
    internal static GivenRow<SatisfactionScore> Row(SheetCells cells)
    {
        PcnCode? network = GivenCells.Network(cells, Network);
        string? home = GivenCells.Home(cells, Home);
        DateOnly? on = cells.Day(On);
        decimal? score = ScoreOf(cells);
        int answers = cells.Value(Answers).IsEmpty ? 1 : cells.Number(Answers, MostAnswers, "answers") ?? 1;
        if (answers == 0) cells.Refuse(Answers, "is not a number of answers; leave out the row, or the cell where it is one");
        return cells.HasFault ? default : new(cells.Line, network!, home, new() { Network = network!, Home = home, On = on!.Value, Score = score!.Value, Answers = answers });
    }

    private static decimal? ScoreOf(SheetCells cells)
    {
        string text = cells.Text(Score).Trim(' ', '\t');
        bool isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal score);
        if (isNumber && decimal.Round(score, MostDecimals) == score && score >= SatisfactionScore.Lowest && score <= SatisfactionScore.Highest) return score;
        cells.Refuse(Score, string.Create(
            CultureInfo.InvariantCulture, $"is not a number from {SatisfactionScore.Lowest} to {SatisfactionScore.Highest}, with at most {MostDecimals} decimals{CellText.NumberHint(text)}"));
        return null;
    }
}
