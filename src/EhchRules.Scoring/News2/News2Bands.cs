namespace EhchRules.Scoring;

/// <summary>The four bands of NEWS2 totals, one bit each, so that a partial set can say which are possible.</summary>
/// <remarks>The names are secondary: the chart gives thresholds, and literature names the bands inconsistently. The rows stand in <see cref="News2Table.Bands"/>.</remarks>
[Flags]
public enum News2Bands
{
    /// <summary>None: nothing is recorded, so nothing is said.</summary>
    None = 0,

    /// <summary>0 to 4, and no parameter scores 3.</summary>
    Low = 1,

    /// <summary>0 to 4, and a single parameter scores 3.</summary>
    LowMedium = 2,

    /// <summary>5 or 6: the threshold for an urgent response.</summary>
    Medium = 4,

    /// <summary>7 or more: the threshold for an emergency response.</summary>
    High = 8,
}
