namespace EhchRules.Cli.Coverage;

/// <summary>How <c>ehch coverage</c> writes.</summary>
internal enum CoverageFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One document, of one record or of many.</summary>
    Json,

    /// <summary>One row a requirement.</summary>
    Csv,
}
