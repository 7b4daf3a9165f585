namespace EhchRules.Catalogue;

/// <summary>What a term does with its requirement on the days it covers.</summary>
public enum TermEffect
{
    /// <summary>The requirement binds.</summary>
    Binds,

    /// <summary>A text sets it aside: nothing is judged, and the finding cites that text.</summary>
    Disapplied,

    /// <summary>Whether it binds turns on something that no source tells.</summary>
    StateNotKnown,
}
