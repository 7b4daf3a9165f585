using System.Buffers;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>The protocol of products, <c>ehch-product/1</c>: what is put to one. Each message is a line of JSON.</summary>
internal static class ProductProtocol
{
    internal const string Name = "ehch-product/1";

    /// <summary>The longest that a product may say at once.</summary>
    internal const int LongestAnswer = 4 << 20;

    internal static byte[] Stop { get; } = Line(static json => json.WriteString("do", "stop"));

    internal static byte[] Start(string suiteVersion, string suiteHash) => Line(json =>
    {
        json.WriteString("do", "start");
        json.WriteString("protocol", Name);
        json.WriteStartObject("suite");
        json.WriteString("version", suiteVersion);
        json.WriteString("hash", suiteHash);
        json.WriteEndObject();
    });

    internal static byte[] Run(ConformanceVector vector) => Line(json =>
    {
        json.WriteString("do", "run");
        vector.WriteQuestion(json);
    });

    internal static byte[] Line(Action<Utf8JsonWriter> members)
    {
        ArrayBufferWriter<byte> utf8 = new(1 << 10);
        using (Utf8JsonWriter json = new(utf8))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        utf8.Write("\n"u8);
        return utf8.WrittenSpan.ToArray();
    }
}
