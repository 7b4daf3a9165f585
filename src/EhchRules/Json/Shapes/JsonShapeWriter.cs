using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Writes JSON, in the order in which it is given the properties.</summary>
/// <param name="json">Takes the JSON.</param>
internal sealed class JsonShapeWriter(Utf8JsonWriter json) : ShapeWriter
{
    // What is held back before it goes to the stream, so that a document of any size is written in little memory.
    private const int FlushAt = 64 * 1024;

    /// <summary>Gets what takes the JSON.</summary>
    internal Utf8JsonWriter Json => json;

    internal bool IsFull => json.BytesPending > FlushAt;

    internal override void Name(string name) => json.WritePropertyName(name);

    internal override void Text(string text) => json.WriteStringValue(text);

    internal override void Day(DateOnly day)
    {
        Span<byte> text = stackalloc byte[DayText.IsoLength];
        DayText.TryWriteIso(day, text, out _);
        json.WriteStringValue(text);
    }

    internal override void Flag(bool flag) => json.WriteBooleanValue(flag);

    internal override void Whole(long number) => json.WriteNumberValue(number);

    internal override void Number(decimal number) => json.WriteNumberValue(number);

    internal override void Null() => json.WriteNullValue();

    internal override void StartArray() => json.WriteStartArray();

    internal override void EndArray() => json.WriteEndArray();

    internal override void StartObject() => json.WriteStartObject();

    internal override void EndObject() => json.WriteEndObject();

    internal ValueTask FlushWhereFullAsync(CancellationToken cancellationToken) =>
        IsFull ? FlushAsync(cancellationToken) : ValueTask.CompletedTask;

    internal ValueTask FlushAsync(CancellationToken cancellationToken) => new(json.FlushAsync(cancellationToken));
}
