namespace EhchRules.Cli.Commands;

/// <summary>How <c>ehch assess</c> writes.</summary>
internal enum ReportFormat
{
    /// <summary>For people: what is wrong and by when.</summary>
    Text,

    /// <summary>One document, or an array of them.</summary>
    Json,

    /// <summary>One assessment a line.</summary>
    NdJson,

    /// <summary>One row a finding.</summary>
    Csv,
}
