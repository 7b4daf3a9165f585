using EhchRules.Cli.Console;
using EhchRules.Cli.Score.Policies;
using EhchRules.Cli.Score.Rows;
using EhchRules.Scoring;
using Spectre.Console;

namespace EhchRules.Cli.Score;

/// <summary>Writes for people: a line a row, and below them what they come to and what the score is for.</summary>
/// <param name="output">What takes the bytes.</param>
/// <param name="style">How wide it is, and whether coloured.</param>
/// <param name="policy">The policy whose responses are written; null where none is.</param>
internal sealed class TextScores(Stream output, TextOptions style, ResponsePolicy? policy) : BlockReport
{
    private const string IntendedUse =
        "NEWS2 (Royal College of Physicians, 2017) of what was recorded, for residents of 16 and over who are not pregnant. It is not a diagnosis, and replaces neither clinical judgement nor local policy.";

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Emergency = new(Color.Red);
    private static readonly Style Urgent = new(Color.Yellow);

    private readonly ScoreTally tally = new();
    private readonly PolicyLegend? legend = policy is null ? null : new(policy);
    private ScoreLines? lines;

    /// <inheritdoc/>
    protected override async Task WriteAsync(IReadOnlyList<ScoredRow> rows, CancellationToken cancellationToken)
    {
        using (StreamWriter text = TextOutput.Over(output))
        {
            TextPage page = new(text, style);
            if (lines is null)
            {
                lines = new(rows, style.Columns);
                lines.Write(page, "Resident", "At", "NEWS2", "Band", Heading);
            }

            foreach (ScoredRow row in rows)
            {
                tally.Add(row.Score);
                lines.Write(page, ShownText.Resident(row.Row.Resident), row.Row.At.Text, ScoreWords.Total(row.Score), Remark(row), StyleOf(row.Score));
            }
        }

        await output.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task EndAsync(long faultyRows, CancellationToken cancellationToken)
    {
        using (StreamWriter text = TextOutput.Over(output))
        {
            TextPage page = new(text, style);
            if (tally.Rows > 0) page.Blank();
            page.Write(tally.InWords());
            if (tally.Rows > 0) page.Write(tally.BandsInWords(), hang: 2);
            if (faultyRows > 0) page.Write($"Not scored: {Words.Count(faultyRows, "row")} with faults, listed on standard error.");
            page.Blank();
            if (legend is not null && tally.Rows > 0)
            {
                legend.Write(page);
                page.Blank();
            }

            page.Write(IntendedUse);
        }

        await output.FlushAsync(cancellationToken);
    }

    private string Remark(ScoredRow row)
    {
        string response = legend?.Take(row.Responses) is { Length: > 0 } taken ? $"; {taken}" : string.Empty;
        return $"{Remark(row.Score)}{response}";
    }

    private static string Remark(News2Score score)
    {
        if (score.State is News2State.Empty) return "nothing recorded";
        string three = score.SingleParameterThree switch
        {
            Certainty.Yes => "; a single parameter scores 3",
            Certainty.Unknown => "; a single parameter may score 3",
            _ => string.Empty,
        };
        string missing = score.Missing is ObservationItems.None ? string.Empty : $"; missing: {ScoreWords.Of(score.Missing)}";
        return $"{News2Table.NamesOf(score.PossibleBands)}{three}{missing}";
    }

    private static Style? StyleOf(News2Score score) => score.LowestBand switch
    {
        News2Bands.High => Emergency,
        News2Bands.Medium => Urgent,
        _ => (Style?)null,
    };
}
