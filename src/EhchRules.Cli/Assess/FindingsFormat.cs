namespace EhchRules.Cli.Assess;

/// <summary>How <c>ehch assess</c> writes.</summary>
internal enum FindingsFormat
{
    /// <summary>For people, in a terminal.</summary>
    Text,

    /// <summary>One document, or an array of them.</summary>
    Json,

    /// <summary>One document a line.</summary>
    NdJson,

    /// <summary>One row a finding.</summary>
    Csv,

    /// <summary>One page a network; of many networks an index with it.</summary>
    Html,

    /// <summary>For a comment on a pull request; many networks side by side.</summary>
    Markdown,

    /// <summary>For the test tab of a pipeline: one document, however many networks there are.</summary>
    JUnit,

    /// <summary>The rows of the CSV with types, for databases and data frames.</summary>
    Parquet,
}
