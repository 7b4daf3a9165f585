namespace EhchRules.Json;

/// <summary>What networks, homes and residents have in common on the wire.</summary>
internal static class SharedFormat
{
    internal static readonly ObjectValue<DatedEntry> Entry = new(
        o => new() { On = o.Day("on") },
        (w, entry) => w.Day("on", entry.On));
}
