using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>
/// Writes readings and their scores as CSV in UTF-8 while they come, one row a set: the columns of a file of observations, and behind them those that scoring
/// adds. It is used by one thread at a time.
/// </summary>
/// <remarks>
/// The columns are a contract: new ones are only added at the end. Residents and times are written as they were given: these are the caller's own data, to
/// be joined with other data by them, and so a cell that a spreadsheet would take for a formula is not altered. Readings are written as they were understood:
/// 37 °C as 37.0. Where a partial set leaves several responses of a policy possible, all stand in their cells, least urgent first, with a bar between them.
/// </remarks>
public sealed class ScoresCsv
{
    private const int Readings = 8;

    // What is missing comes first.
    private static readonly CellWord[] Numbers = [CellWord.Blank, .. CellWord.OfNumbers(ObservationLimits.HighestSystolicBloodPressure)];
    private static readonly CellWord[] Celsius = [CellWord.Blank, .. CellWord.OfTenths(ObservationLimits.HighestTemperatureTenths)];
    private static readonly CellWord[] Scales = [CellWord.Blank, new("1"), new("2")];
    private static readonly CellWord[] Gases = [CellWord.Blank, new("false"), new("true")];
    private static readonly CellWord[] Levels = [CellWord.Blank, .. Enum.GetValues<Consciousness>().Select(static level => new CellWord(ColumnNames.LetterOf(level)!))];

    private readonly IBufferWriter<byte> utf8;
    private readonly ScoreCells scores;
    private readonly bool hasPolicy;

    /// <summary>Begins a table. Nothing is written yet.</summary>
    /// <param name="utf8">What takes the rows.</param>
    /// <param name="policy">The policy whose responses are written; null means none.</param>
    public ScoresCsv(IBufferWriter<byte> utf8, ResponsePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        this.utf8 = utf8;
        scores = new(policy);
        hasPolicy = policy is not null;
    }

    /// <summary>Writes the names of the columns.</summary>
    public void WriteHeader()
    {
        utf8.Write(Encoding.UTF8.GetBytes(string.Join(',', [.. ColumnNames.Required, .. ColumnNames.OfScore, .. hasPolicy ? ColumnNames.OfPolicy : []])));
        utf8.Write(CsvCells.EndOfLine);
    }

    /// <summary>Writes a row.</summary>
    /// <param name="resident">The resident's id, in UTF-8.</param>
    /// <param name="at">When the set was observed, in UTF-8.</param>
    /// <param name="set">What was observed.</param>
    /// <param name="score">Its score.</param>
    public void Write(ReadOnlySpan<byte> resident, ReadOnlySpan<byte> at, ObservationSet set, News2Score score)
    {
        Span<byte> row = Begin(resident, at, score, out ReadOnlySpan<byte> added, out int end);
        Number(set.RespiratoryRate ?? ObservationColumns.NotRecorded).Write(row, ref end);
        Number(set.SpO2 ?? ObservationColumns.NotRecorded).Write(row, ref end);
        Scales[(int)(set.SpO2Scale ?? 0)].Write(row, ref end);
        Gases[(int)(set.AirOrOxygen ?? 0)].Write(row, ref end);
        Number(set.SystolicBloodPressure ?? ObservationColumns.NotRecorded).Write(row, ref end);
        Number(set.Pulse ?? ObservationColumns.NotRecorded).Write(row, ref end);
        Levels[(int)(set.Consciousness ?? 0)].Write(row, ref end);
        Tenths(set.TemperatureTenths ?? ObservationColumns.NotRecorded).Write(row, ref end);
        End(row, end, added);
    }

    /// <summary>Writes a row of columns, all of whose readings are within <see cref="ObservationLimits"/>.</summary>
    /// <param name="resident">The resident's id, in UTF-8.</param>
    /// <param name="at">When the set was observed, in UTF-8.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="score">Its score.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="row"/> is not a row of every column, or has a reading that no set can hold.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ReadOnlySpan<byte> resident, ReadOnlySpan<byte> at, in ObservationColumns columns, int row, News2Score score)
    {
        Span<byte> bytes = Begin(resident, at, score, out ReadOnlySpan<byte> added, out int end);
        Number(columns.RespiratoryRate[row]).Write(bytes, ref end);
        Number(columns.SpO2[row]).Write(bytes, ref end);
        Scales[columns.SpO2Scale[row]].Write(bytes, ref end);
        Gases[columns.AirOrOxygen[row]].Write(bytes, ref end);
        Number(columns.SystolicBloodPressure[row]).Write(bytes, ref end);
        Number(columns.Pulse[row]).Write(bytes, ref end);
        Levels[columns.Consciousness[row]].Write(bytes, ref end);
        Tenths(columns.TemperatureTenths[row]).Write(bytes, ref end);
        End(bytes, end, added);
    }

    internal void Write(ScoredObservation row) => Write(Encoding.UTF8.GetBytes(row.Resident), Encoding.UTF8.GetBytes(row.At), row.Set, row.Score);

    private Span<byte> Begin(ReadOnlySpan<byte> resident, ReadOnlySpan<byte> at, News2Score score, out ReadOnlySpan<byte> added, out int end)
    {
        added = scores.Of(score);
        Span<byte> row = utf8.GetSpan(CsvCells.RoomFor(resident) + 1 + CsvCells.RoomFor(at) + (Readings * CellWord.Size) + added.Length);
        end = 0;
        CsvCells.Write(resident, row, ref end);
        row[end++] = (byte)',';
        CsvCells.Write(at, row, ref end);
        return row;
    }

    private void End(Span<byte> row, int end, ReadOnlySpan<byte> added)
    {
        added.CopyTo(row[end..]);
        utf8.Advance(end + added.Length);
    }

    private static ref readonly CellWord Number(int reading) => ref Numbers[reading - ObservationColumns.NotRecorded];

    private static ref readonly CellWord Tenths(int reading) => ref Celsius[reading - ObservationColumns.NotRecorded];
}
