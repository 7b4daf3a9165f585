namespace EhchRules;

/// <summary>What a requirement is judged for.</summary>
public enum SubjectKind
{
    /// <summary>The network.</summary>
    Network,

    /// <summary>Each home.</summary>
    Home,

    /// <summary>Each resident.</summary>
    Resident,
}
