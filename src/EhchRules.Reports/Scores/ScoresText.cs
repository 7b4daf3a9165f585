using EhchRules.Json;
using EhchRules.Scoring;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>
/// Writes scores as text while they come, a line a row, and below them what they come to and what the score is for. The columns are as wide as
/// the first rows ask. It is used by one thread at a time.
/// </summary>
public sealed class ScoresText
{
    private const string IntendedUse =
        "NEWS2 (Royal College of Physicians, 2017) of what was recorded, for residents of 16 and over who are not pregnant. "
        + "It is not a diagnosis, and replaces neither clinical judgement nor local policy.";

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Emergency = new(Color.Red);
    private static readonly Style Urgent = new(Color.Yellow);

    private readonly TextPage page;
    private readonly ResponsePolicy? policy;
    private readonly ScoreTally tally = new();
    private readonly PolicyLegend? legend;
    private ScoreLines? lines;

    /// <summary>Begins a text. Nothing is written yet.</summary>
    /// <param name="text">What takes the text. Lines end as it ends them. It is neither flushed nor closed.</param>
    /// <param name="options">How the text is laid out; null means <see cref="TextOptions.Default"/>.</param>
    /// <param name="policy">The policy whose responses are written; null means none.</param>
    public ScoresText(TextWriter text, TextOptions? options = null, ResponsePolicy? policy = null)
        : this(new TextPage(text ?? throw new ArgumentNullException(nameof(text)), options ?? TextOptions.Default), policy)
    {
    }

    internal ScoresText(TextPage page, ResponsePolicy? policy)
    {
        this.page = page;
        this.policy = policy;
        legend = policy is null ? null : new(policy);
    }

    /// <summary>Writes some rows.</summary>
    /// <param name="rows">The rows. Their residents are shown on one line each, an NHS number masked.</param>
    public void Write(IReadOnlyCollection<ScoredObservation> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0) return;
        if (lines is null)
        {
            lines = new(rows, page.Width);
            lines.Write(page, "Resident", "At", "NEWS2", "Band", Heading);
        }

        foreach (ScoredObservation row in rows)
        {
            tally.Add(row.Score);
            lines.Write(page, ShownText.Resident(row.Resident), row.At, ScoreWords.Total(row.Score), RemarkWithResponse(row.Score), StyleOf(row.Score));
        }
    }

    /// <summary>Writes what stands below the last row.</summary>
    /// <param name="faultyRows">How many rows could not be scored because of faults.</param>
    public void WriteEnd(long faultyRows = 0)
    {
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

    private string RemarkWithResponse(News2Score score)
    {
        string response = policy is not null && legend!.Take(policy.ResponsesTo(score).Rows) is { Length: > 0 } taken ? $"; {taken}" : string.Empty;
        return $"{Remark(score)}{response}";
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
