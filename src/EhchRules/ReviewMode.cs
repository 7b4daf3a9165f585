namespace EhchRules;

/// <summary>How a medication review was held.</summary>
public enum ReviewMode
{
    /// <summary>In person.</summary>
    InPerson,

    /// <summary>By video.</summary>
    Video,

    /// <summary>By telephone.</summary>
    Telephone,
}
