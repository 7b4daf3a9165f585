namespace EhchRules.Cli.Options;

/// <summary>How <c>ehch measures</c> writes.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One document, or an array of them.</summary>
    Json,

    /// <summary>One document a line.</summary>
    NdJson,

    /// <summary>One row a figure.</summary>
    Csv,
}
