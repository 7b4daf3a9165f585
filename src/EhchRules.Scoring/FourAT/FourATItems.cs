namespace EhchRules.Scoring;

/// <summary>The four items of the 4AT, one bit each, so that a score can say which are missing.</summary>
[Flags]
public enum FourATItems
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Alertness: 0 or 4.</summary>
    Alertness = 1,

    /// <summary>AMT4: 0, 1 or 2.</summary>
    Amt4 = 1 << 1,

    /// <summary>Attention: 0, 1 or 2.</summary>
    Attention = 1 << 2,

    /// <summary>Acute change: 0 or 4.</summary>
    AcuteChange = 1 << 3,

    /// <summary>All four.</summary>
    All = Alertness | Amt4 | Attention | AcuteChange,
}
