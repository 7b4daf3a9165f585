using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>A record in a file of records.</summary>
internal sealed class FoundText(RecordFile file, UnreadRecord text) : FoundRecord(file.Name)
{
    private readonly long end = text.Offset + text.Utf8.Length;

    /// <inheritdoc/>
    internal override string? Where => text.Line is { } line ? FormattableString.Invariant($"line {line}") : null;

    /// <inheritdoc/>
    internal override bool IsOneOfMany => text.Line is not null;

    /// <inheritdoc/>
    internal override long Size { get; } = text.Utf8.Length;

    /// <inheritdoc/>
    internal override (Stream File, long Reached)? Progress => (file.Stream, end);

    /// <inheritdoc/>
    internal override RecordReading Read() => text.Read();

    /// <inheritdoc/>
    public override void Dispose() => text.Dispose();
}
