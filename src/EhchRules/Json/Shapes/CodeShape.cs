using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A code with a shape of its own.</summary>
internal sealed class CodeShape<T>(CodeShape<T>.Parser parse, Func<T, string> text, string expected, string pattern) : ReadableShape<T>
    where T : class
{
    internal delegate bool Parser([NotNullWhen(true)] string? text, [NotNullWhen(true)] out T? code);

    internal override string Expected => expected;

    internal override bool TryRead(ObjectReader reader, out T read)
    {
        if (reader.Kind is (RecordValueKind.Text or RecordValueKind.Day) && parse(reader.Text(out string? wrong), out T? code))
        {
            read = code;
            if (wrong is null) return true;
            reader.IsNot($"text: {wrong}");
            return false;
        }

        read = null!;
        reader.IsNot(expected);
        return false;
    }

    internal override void Write(ShapeWriter writer, T value) => writer.Text(text(value));

    internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["pattern"] = pattern };
}

/// <summary>The codes of the format.</summary>
internal static class CodeShapes
{
    internal const string NetworkPattern = $"^U[0-9]{{5}}{SchemaText.End}";

    internal static CodeShape<OdsCode> Ods { get; } =
        new(OdsCode.TryParse, static code => code.Value, CodeText.OdsExpected, $"^[A-Z0-9]{{1,9}}{SchemaText.End}");

    internal static CodeShape<PcnCode> Network { get; } =
        new(PcnCode.TryParse, static code => code.Value, CodeText.PcnExpected, NetworkPattern);

    internal static CodeShape<PracticeCode> Practice { get; } =
        new(PracticeCode.TryParse, static code => code.Value, CodeText.PracticeExpected, $"^[A-HJ-NPY][0-9]{{5}}{SchemaText.End}");

    internal static CodeShape<SpecificationSection> Section { get; } =
        new(SpecificationSection.TryParse, static section => section.Value, CodeText.SectionExpected, @"^(7|8|10\.[1-5])$");

    internal static CodeShape<CqcLocationId> CqcLocation { get; } =
        new(CqcLocationId.TryParse, static code => code.Value, CodeText.CqcExpected, $@"^(1-[0-9]{{6,12}}|(?!1-)[^{SchemaText.Blanks}]([\s\S]*[^{SchemaText.Blanks}])?){SchemaText.End}");
}
