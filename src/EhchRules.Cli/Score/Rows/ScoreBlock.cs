using System.Text;
using EhchRules.Cli.Score.Observations;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Rows;

/// <summary>Rows that are scored together, in arrays that are used again for the next ones.</summary>
internal sealed class ScoreBlock
{
    private const int Size = 1024;
    private const int UsualText = 64;

    private readonly DateTime[] moments = new DateTime[Size];
    private readonly short[] rates = new short[Size];
    private readonly short[] saturations = new short[Size];
    private readonly byte[] scales = new byte[Size];
    private readonly byte[] gases = new byte[Size];
    private readonly short[] pressures = new short[Size];
    private readonly short[] pulses = new short[Size];
    private readonly byte[] levels = new byte[Size];
    private readonly short[] temperatures = new short[Size];
    private readonly News2Score[] scores = new News2Score[Size];
    private readonly ObservationItems[] outOfRange = new ObservationItems[Size];

    // Where the resident and the time of each row stand among the texts, one behind the other.
    private readonly (int Resident, int Time, int End)[] places = new (int Resident, int Time, int End)[Size];
    private byte[] texts = new byte[Size * UsualText];

    internal int Count { get; private set; }

    internal bool IsFull => Count == Size;

    /// <summary>Gets what was observed. No reading is out of range.</summary>
    internal ObservationColumns Columns => new()
    {
        RespiratoryRate = rates.AsSpan(0, Count),
        SpO2 = saturations.AsSpan(0, Count),
        SpO2Scale = scales.AsSpan(0, Count),
        AirOrOxygen = gases.AsSpan(0, Count),
        SystolicBloodPressure = pressures.AsSpan(0, Count),
        Pulse = pulses.AsSpan(0, Count),
        Consciousness = levels.AsSpan(0, Count),
        TemperatureTenths = temperatures.AsSpan(0, Count),
    };

    /// <summary>Gets the rows with their scores.</summary>
    internal IEnumerable<ScoredObservation> Observations => Enumerable.Range(0, Count).Select(row => new ScoredObservation(
        Encoding.UTF8.GetString(Resident(row)), Encoding.UTF8.GetString(Time(row)), Set(row), scores[row]));

    internal void Add(in ObservationRow row)
    {
        int resident = Count == 0 ? 0 : places[Count - 1].End;
        int time = resident + row.ResidentBytes.Length;
        int end = time + row.TimeBytes.Length;
        if (end > texts.Length) Array.Resize(ref texts, 2 * end);
        row.ResidentBytes.CopyTo(texts.AsSpan(resident));
        row.TimeBytes.CopyTo(texts.AsSpan(time));
        places[Count] = (resident, time, end);
        moments[Count] = row.At.Moment;
        rates[Count] = row.Values.RespiratoryRate;
        saturations[Count] = row.Values.SpO2;
        scales[Count] = (byte)row.Values.SpO2Scale;
        gases[Count] = (byte)row.Values.AirOrOxygen;
        pressures[Count] = row.Values.SystolicBloodPressure;
        pulses[Count] = row.Values.Pulse;
        levels[Count] = (byte)row.Values.Consciousness;
        temperatures[Count] = row.Values.TemperatureTenths;
        Count++;
    }

    internal void Score() => News2.Score(Columns, scores, outOfRange);

    internal void Clear() => Count = 0;

    /// <summary>Gets the id of a row's resident, in UTF-8.</summary>
    internal ReadOnlySpan<byte> Resident(int row) => texts.AsSpan(places[row].Resident..places[row].Time);

    /// <summary>Gets when a row was observed, in UTF-8, as the file has it.</summary>
    internal ReadOnlySpan<byte> Time(int row) => texts.AsSpan(places[row].Time..places[row].End);

    internal DateTime Moment(int row) => moments[row];

    internal ObservationSet Set(int row) => Columns.TryGet(row, out ObservationSet set, out _) ? set : default;

    internal News2Score Score(int row) => scores[row];
}
