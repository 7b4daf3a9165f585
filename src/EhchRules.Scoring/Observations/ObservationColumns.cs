namespace EhchRules.Scoring;

/// <summary>Sets of observations held as columns, one span a reading: row <c>i</c> of every column is one set. They are not yet checked.</summary>
/// <remarks>
/// <para>In a column of numbers <see cref="NotRecorded"/> is a reading that is missing; zero is a measurement. In a column of values of an enumeration, 0 is one that is missing.</para>
/// <para>All columns have the length of <see cref="RespiratoryRate"/>. The default value has no rows.</para>
/// </remarks>
public readonly ref struct ObservationColumns
{
    /// <summary>What stands in a column of numbers where a reading is missing.</summary>
    public const short NotRecorded = -1;

    /// <summary>Gets the breaths per minute: 0 to 250, or <see cref="NotRecorded"/>.</summary>
    public required ReadOnlySpan<short> RespiratoryRate { get; init; }

    /// <summary>Gets the saturations in percent: 0 to 100, or <see cref="NotRecorded"/>.</summary>
    public required ReadOnlySpan<short> SpO2 { get; init; }

    /// <summary>Gets the scales, as values of <see cref="Scoring.SpO2Scale"/>; 0 where nobody stated one.</summary>
    public required ReadOnlySpan<byte> SpO2Scale { get; init; }

    /// <summary>Gets what the residents breathed, as values of <see cref="Scoring.AirOrOxygen"/>; 0 where it is missing.</summary>
    public required ReadOnlySpan<byte> AirOrOxygen { get; init; }

    /// <summary>Gets the systolic blood pressures in mmHg: 0 to 450, or <see cref="NotRecorded"/>.</summary>
    public required ReadOnlySpan<short> SystolicBloodPressure { get; init; }

    /// <summary>Gets the beats per minute: 0 to 350, or <see cref="NotRecorded"/>.</summary>
    public required ReadOnlySpan<short> Pulse { get; init; }

    /// <summary>Gets the levels of consciousness, as values of <see cref="Scoring.Consciousness"/>; 0 where it is missing.</summary>
    public required ReadOnlySpan<byte> Consciousness { get; init; }

    /// <summary>Gets the temperatures in tenths of a degree Celsius: 0 to 500, or <see cref="NotRecorded"/>.</summary>
    public required ReadOnlySpan<short> TemperatureTenths { get; init; }

    /// <summary>Gets how many rows there are.</summary>
    public int Length => RespiratoryRate.Length;

    /// <summary>Makes the set of one row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="set">The set; empty where the answer is false.</param>
    /// <param name="outOfRange">The readings of the row that no set can hold: all of them.</param>
    /// <returns>Whether every reading of the row is sound.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="row"/> is not a row of every column.</exception>
    public bool TryGet(int row, out ObservationSet set, out ObservationItems outOfRange) => ObservationSet.TryCreate(
        new()
        {
            RespiratoryRate = Number(RespiratoryRate[row]),
            SpO2 = Number(SpO2[row]),
            SpO2Scale = SpO2Scale[row] == 0 ? null : (SpO2Scale)SpO2Scale[row],
            AirOrOxygen = AirOrOxygen[row] == 0 ? null : (AirOrOxygen)AirOrOxygen[row],
            SystolicBloodPressure = Number(SystolicBloodPressure[row]),
            Pulse = Number(Pulse[row]),
            Consciousness = Consciousness[row] == 0 ? null : (Consciousness)Consciousness[row],
            TemperatureTenths = Number(TemperatureTenths[row]),
        },
        out set, out outOfRange);

    internal void RequireOneLength()
    {
        Require(SpO2.Length, nameof(SpO2));
        Require(SpO2Scale.Length, nameof(SpO2Scale));
        Require(AirOrOxygen.Length, nameof(AirOrOxygen));
        Require(SystolicBloodPressure.Length, nameof(SystolicBloodPressure));
        Require(Pulse.Length, nameof(Pulse));
        Require(Consciousness.Length, nameof(Consciousness));
        Require(TemperatureTenths.Length, nameof(TemperatureTenths));
    }

    private static int? Number(short reading) => reading == NotRecorded ? null : reading;

    private void Require(int length, string column)
    {
        if (length != Length) SpanLengths.ThrowColumn(column, length, Length, "columns");
    }
}
