namespace EhchRules.Cli.Conformance;

/// <summary>How <c>ehch conformance compare</c> writes.</summary>
internal enum ComparedFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One document.</summary>
    Json,

    /// <summary>For a comment on a pull request.</summary>
    Markdown,
}
