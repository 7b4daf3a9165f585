namespace EhchRules.Json;

/// <summary>Whether a property is there.</summary>
internal enum Presence
{
    /// <summary>Always, and never null.</summary>
    Required,

    /// <summary>Always; null where there is nothing.</summary>
    OrNull,

    /// <summary>It is left out where there is nothing, and is never null.</summary>
    LeftOut,

    /// <summary>It is left out where there is nothing; null means the same.</summary>
    Optional,
}
