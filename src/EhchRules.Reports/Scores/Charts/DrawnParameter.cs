using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>A parameter that is measured as a number, and how it is drawn.</summary>
/// <remarks>
/// The drawn range is a choice of this picture, the same for every resident so that print-outs compare, and no threshold. Readings beyond it are
/// drawn as arrowheads with their values. The thresholds are the table's.
/// </remarks>
internal sealed record DrawnParameter
{
    private const double TenthsPerUnit = 10;

    internal required News2Parameter Parameter { get; init; }

    /// <summary>Gets the name by which its glyphs are found in the picture.</summary>
    internal required string Kind { get; init; }

    /// <summary>Gets the lines of its name, the unit last.</summary>
    internal required ImmutableArray<string> Name { get; init; }

    internal required Func<ObservationSet, int?> Of { get; init; }

    /// <summary>Gets the lowest reading that is drawn to scale, in the table's unit.</summary>
    internal required int Low { get; init; }

    /// <summary>Gets the highest reading that is drawn to scale, in the table's unit.</summary>
    internal required int High { get; init; }

    internal bool IsInTenths { get; init; }

    internal static DrawnParameter RespiratoryRate { get; } = new()
    {
        Parameter = News2Parameter.RespiratoryRate,
        Kind = "respiratory-rate",
        Name = ["Respiratory", "rate", "per minute"],
        Of = static set => set.RespiratoryRate,
        Low = 4,
        High = 36,
    };

    internal static DrawnParameter SpO2 { get; } = new()
    {
        Parameter = News2Parameter.SpO2,
        Kind = "spo2",
        Name = ["SpO2", "percent"],
        Of = static set => set.SpO2,
        Low = 78,
        High = 101,
    };

    internal static DrawnParameter SystolicBloodPressure { get; } = new()
    {
        Parameter = News2Parameter.SystolicBloodPressure,
        Kind = "systolic",
        Name = ["Systolic blood", "pressure", "mmHg"],
        Of = static set => set.SystolicBloodPressure,
        Low = 65,
        High = 235,
    };

    internal static DrawnParameter Pulse { get; } = new()
    {
        Parameter = News2Parameter.Pulse,
        Kind = "pulse",
        Name = ["Pulse", "per minute"],
        Of = static set => set.Pulse,
        Low = 30,
        High = 160,
    };

    internal static DrawnParameter Temperature { get; } = new()
    {
        Parameter = News2Parameter.Temperature,
        Kind = "temperature",
        Name = ["Temperature", "°C"],
        Of = static set => set.TemperatureTenths,
        Low = 342,
        High = 406,
        IsInTenths = true,
    };

    /// <summary>Writes a reading.</summary>
    internal string Text(double reading) => IsInTenths
        ? (reading / TenthsPerUnit).ToString("0.0", CultureInfo.InvariantCulture)
        : reading.ToString("0", CultureInfo.InvariantCulture);
}
