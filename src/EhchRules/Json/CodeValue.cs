using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A code with a shape of its own.</summary>
internal sealed class CodeValue<T>(CodeValue<T>.Parser parse, string expected, string pattern) : WireValue<T>
    where T : class
{
    internal delegate bool Parser([NotNullWhen(true)] string? text, [NotNullWhen(true)] out T? code);

    internal override string Expected => expected;

    internal override bool TryRead(JsonValueAt value, out T read)
    {
        if (value.Kind is JsonValueKind.String && parse(JsonString.Decode(JsonString.Inner(value.Element)), out T? code))
        {
            read = code;
            return true;
        }

        read = null!;
        value.IsNot(expected);
        return false;
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["pattern"] = pattern };
}

/// <summary>The codes of the format.</summary>
internal static class CodeValues
{
    internal static CodeValue<OdsCode> Ods { get; } = new(OdsCode.TryParse, CodeText.OdsExpected, "^[A-Z0-9]{1,9}$");

    internal static CodeValue<PcnCode> Network { get; } = new(PcnCode.TryParse, CodeText.PcnExpected, "^U[0-9]{5}$");

    internal static CodeValue<PracticeCode> Practice { get; } = new(PracticeCode.TryParse, CodeText.PracticeExpected, "^[A-HJ-NPY][0-9]{5}$");

    internal static CodeValue<CqcLocationId> CqcLocation { get; } =
        new(CqcLocationId.TryParse, CodeText.CqcExpected, @"^(1-[0-9]{6,12}|(?!1-)[\s\S]*\S[\s\S]*)$");
}
