namespace EhchRules.Cli.Options;

/// <summary>How commands write that have no rows.</summary>
internal enum DocumentFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One document, of many records an array of them.</summary>
    Json,
}
