namespace EhchRules.Catalogue;

/// <summary>What a requirement is after its last term.</summary>
public enum LifeEnd
{
    /// <summary>The last term has no end.</summary>
    Open,

    /// <summary>What became of it lies outside what this library covers.</summary>
    OutsideCoverage,

    /// <summary>It ended with the text that asked for it.</summary>
    Ended,

    /// <summary>Another requirement took its place.</summary>
    Replaced,
}
