using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A whole number.</summary>
internal sealed class CountShape(int least) : ReadableShape<int>
{
    internal static CountShape FromZero { get; } = new(0);

    internal static CountShape FromOne { get; } = new(1);

    internal override string Expected { get; } = string.Create(CultureInfo.InvariantCulture, $"a whole number, {least} or more");

    // That it is not below its least is checked with the record, since records are built in code too.
    internal override bool TryRead(JsonValueAt value, out int read)
    {
        read = 0;
        if (value.Kind is not JsonValueKind.Number)
        {
            value.IsNot(Expected);
            return false;
        }

        if (value.Element.TryGetInt32(out read)) return true;
        long? whole = WholeNumber.Of(JsonMarshal.GetRawUtf8Value(value.Element));
        if (whole is >= int.MinValue and <= int.MaxValue)
        {
            read = (int)whole;
            return true;
        }

        value.IsNot(whole is null ? Expected : string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {int.MaxValue}"));
        return false;
    }

    internal override void Write(ShapeWriter writer, int value) => writer.Whole(value);

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = int.MaxValue };
}
