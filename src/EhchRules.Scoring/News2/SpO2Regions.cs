using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>The readings of SpO2 parted into regions in which all three rows of SpO2 score the same, so that a region number stands for a reading.</summary>
/// <remarks>It serves readings without a stated scale, where both scales stay possible.</remarks>
internal static class SpO2Regions
{
    // The last reading of each region but the last, from the table's own steps.
    private static readonly ImmutableArray<int> Ends =
    [
        .. News2Table.SpO2Scale1.Steps.Concat(News2Table.SpO2Scale2OnAir.Steps).Concat(News2Table.SpO2Scale2OnOxygen.Steps)
            .Select(static step => step.Through).OfType<int>().Distinct().Order(),
    ];

    internal static int Of(int saturation)
    {
        int region = 0;
        while (region < Ends.Length && saturation > Ends[region]) region++;
        return region;
    }

    /// <summary>The last reading of a region.</summary>
    internal static int Last(int region) => region < Ends.Length ? Ends[region] : ObservationLimits.HighestSpO2;
}
