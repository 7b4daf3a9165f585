namespace EhchRules.Cli.Worklists;

/// <summary>How worklists are written.</summary>
internal enum WorklistFormat
{
    Text,
    Json,
}
