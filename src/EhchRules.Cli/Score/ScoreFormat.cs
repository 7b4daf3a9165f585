namespace EhchRules.Cli.Score;

/// <summary>How <c>ehch score</c> writes.</summary>
internal enum ScoreFormat
{
    /// <summary>For people: a line a row, and a summary.</summary>
    Text,

    /// <summary>The columns of the file, and those that scoring adds.</summary>
    Csv,

    /// <summary>One document, with a line a row.</summary>
    Json,

    /// <summary>A picture of one resident's rows over time.</summary>
    Svg,

    /// <summary>The columns of the CSV with types, for databases and data frames.</summary>
    Parquet,
}
