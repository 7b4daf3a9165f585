using System.Globalization;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A whole number.</summary>
internal sealed class CountShape(int least) : ReadableShape<int>
{
    internal static CountShape FromZero { get; } = new(0);

    internal static CountShape FromOne { get; } = new(1);

    internal override string Expected { get; } = string.Create(CultureInfo.InvariantCulture, $"a whole number, {least} or more");

    // That it is not below its least is checked with the record, since records are built in code too.
    internal override bool TryRead(ObjectReader reader, out int read)
    {
        read = 0;
        if (reader.Kind is not RecordValueKind.Number)
        {
            reader.IsNot(Expected);
            return false;
        }

        long? whole = WholeNumber.Of(reader.Value());
        if (whole is >= int.MinValue and <= int.MaxValue)
        {
            read = (int)whole;
            return true;
        }

        reader.IsNot(whole is null ? Expected : string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {int.MaxValue}"));
        return false;
    }

    internal override void Write(ShapeWriter writer, int value) => writer.Whole(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = int.MaxValue };
}
