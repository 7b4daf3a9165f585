namespace EhchRules.Cli.Commands;

/// <summary>How <c>ehch diff</c> writes.</summary>
internal enum DiffFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One document, <c>ehch-diff/1</c>.</summary>
    Json,
}
