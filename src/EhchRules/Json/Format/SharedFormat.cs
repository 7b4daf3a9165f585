namespace EhchRules.Json;

/// <summary>What networks, homes and residents have in common on the wire.</summary>
internal static class SharedFormat
{
    internal static readonly ObjectShape<DatedEntry> Entry = new(static o => new() { On = o.Day("on", static entry => entry.On) });
}
