namespace EhchRules.Cli.Sample;

/// <summary>How <c>ehch sample</c> writes.</summary>
internal enum SampleFormat
{
    /// <summary>One indented record, or one a line.</summary>
    Json,

    /// <summary>A folder with a CSV file for each table of records.</summary>
    Tables,
}
