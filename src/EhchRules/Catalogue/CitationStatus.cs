namespace EhchRules.Catalogue;

/// <summary>How sure it is that a cited text says what a requirement says.</summary>
public enum CitationStatus
{
    /// <summary>The official text was read.</summary>
    Confirmed,

    /// <summary>A named summary says so.</summary>
    Secondary,

    /// <summary>Inferred or recalled: to be checked before anyone relies on it.</summary>
    Unconfirmed,
}
