using CsvHelper;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>Writes the columns of the file, and behind them those that scoring adds. The columns are a contract: new ones are only added at the end.</summary>
/// <remarks>
/// Residents and times are written as they were given: these are the caller's own data, to be joined with other data by them, and so a cell that a
/// spreadsheet would take for a formula is not altered. Readings are written as they were understood: 37 °C as 37.0.
/// Where a partial set leaves several responses of a policy possible, all stand in their cells, least urgent first, with a bar between them.
/// </remarks>
internal static class ScoresCsv
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { TrueValue = "true", FalseValue = "false" };

    internal static void Write(TextWriter csv, bool hasHeader, IEnumerable<ScoredObservation> rows, ResponsePolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using CsvWriter writer = CsvWriter.Create(csv, Options, leaveOpen: true);
        if (hasHeader) writer.WriteHeader([.. ColumnNames.Required, .. ColumnNames.OfScore, .. policy is null ? [] : ColumnNames.OfPolicy]);
        foreach (ScoredObservation row in rows)
        {
            WriteReadings(writer, row);
            WriteScore(writer, row.Score);
            if (policy is not null) WriteResponses(writer, policy.ResponsesTo(row.Score).Rows);
            writer.EndRecord();
        }
    }

    private static void WriteReadings(CsvWriter csv, ScoredObservation row)
    {
        ObservationSet set = row.Set;
        csv.WriteField(row.Resident);
        csv.WriteField(row.At);
        csv.WriteField(set.RespiratoryRate);
        csv.WriteField(set.SpO2);
        csv.WriteField((int?)set.SpO2Scale);
        if (set.AirOrOxygen is { } gas) csv.WriteField(gas is AirOrOxygen.Oxygen);
        else csv.WriteField(string.Empty);
        csv.WriteField(set.SystolicBloodPressure);
        csv.WriteField(set.Pulse);
        csv.WriteField(ColumnNames.LetterOf(set.Consciousness));
        csv.WriteField(set.TemperatureTenths / 10m, "0.0");
    }

    private static void WriteScore(CsvWriter csv, News2Score score)
    {
        for (News2Parameter parameter = News2Parameter.RespiratoryRate; parameter <= News2Parameter.Temperature; parameter++) csv.WriteField(score[parameter]);
        csv.WriteField(score.Total);
        csv.WriteField(score.Lower);
        csv.WriteField(score.Upper);
        csv.WriteField(score.SingleParameterThree.ToString());
        csv.WriteField(string.Join(';', ScoreWords.BandsIn(score.PossibleBands)));
        csv.WriteField(string.Join(';', ScoreWords.ColumnsOf(score.Missing)));
    }

    private static void WriteResponses(CsvWriter csv, IReadOnlyList<ResponseRow> rows)
    {
        csv.WriteField(Joined(rows, static row => row.Monitoring.ToString()));
        csv.WriteField(Joined(rows, PolicyText.Response));
        csv.WriteField(Joined(rows, static row => PolicyText.Source(row.Source)));
        csv.WriteField(Joined(rows, PolicyText.ResponseStatus));
    }

    // Sentences have commas and semicolons of their own.
    private static string Joined(IReadOnlyList<ResponseRow> rows, Func<ResponseRow, string> text) => string.Join(" | ", rows.Select(text));
}
