namespace EhchRules.Cli.Worklists;

/// <summary>How <c>ehch worklist</c> writes.</summary>
internal enum WorklistFormat
{
    /// <summary>For people, in a terminal.</summary>
    Text,

    /// <summary>One document, of many records an array of them.</summary>
    Json,

    /// <summary>A page to print, of one network.</summary>
    Html,

    /// <summary>A calendar to subscribe to, of one network.</summary>
    Ics,
}
