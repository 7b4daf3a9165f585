using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace EhchRules.Json;

/// <summary>The schema of a document that this library writes and does not read, made from the shapes that write it.</summary>
internal sealed class DocumentSchema
{
    private readonly JsonSerializerOptions options;
    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);

    private DocumentSchema(JsonSerializerOptions options) => this.options = options;

    /// <summary>Makes the schema of a document.</summary>
    /// <param name="document">The shape of the document.</param>
    /// <param name="format">The value of its first property, as <c>ehch-timeline/1</c>.</param>
    /// <param name="holds">What it holds, to follow the format and a colon.</param>
    internal static JsonObject Make(JsonTypeInfo document, string format, string holds)
    {
        DocumentSchema schema = new(document.Options);
        JsonObject described = schema.Describe(document, discriminator: null);
        JsonObject properties = described["properties"]!.AsObject();
        properties["format"] = new JsonObject { ["const"] = format };
        foreach ((string name, JsonNode? value) in SchemaText.OfAllDocuments)
        {
            if (properties.ContainsKey(name)) properties[name] = value!.DeepClone();
        }

        return
        [
            new("$schema", SchemaText.Draft),
            new("$id", SchemaText.IdOf(format)),
            new("title", $"{format}: {holds}"),
            .. described.Select(keyword => KeyValuePair.Create(keyword.Key, keyword.Value?.DeepClone())),
            new("$defs", new JsonObject([.. schema.definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value))])),
        ];
    }

    /// <summary>Describes an object: every property that is not left out where it is null is required, and there are no others.</summary>
    private JsonObject Describe(JsonTypeInfo type, (string Name, string Value)? discriminator)
    {
        JsonObject properties = [];
        JsonArray required = [];
        if (discriminator is { } answer)
        {
            properties[answer.Name] = new JsonObject { ["const"] = answer.Value };
            required.Add((JsonNode)answer.Name);
        }

        foreach (JsonPropertyInfo property in type.Properties)
        {
            bool isLeftOut = property.ShouldSerialize is not null;
            JsonObject value = Of(options.GetTypeInfo(property.PropertyType));
            properties[property.Name] = property.IsGetNullable && !isLeftOut ? SchemaText.OrNull(value) : value;
            if (!isLeftOut) required.Add((JsonNode)property.Name);
        }

        return new() { ["type"] = "object", ["required"] = required, ["properties"] = properties, ["additionalProperties"] = false };
    }

    private JsonObject Of(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object when type.PolymorphismOptions is { } kinds => new()
        {
            ["anyOf"] = new JsonArray([.. kinds.DerivedTypes.Select(kind => Reference(options.GetTypeInfo(kind.DerivedType), (kinds.TypeDiscriminatorPropertyName, (string)kind.TypeDiscriminator!)))]),
        },
        JsonTypeInfoKind.Object => Reference(type),
        JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Of(options.GetTypeInfo(type.ElementType!)) },
        JsonTypeInfoKind.Dictionary => new() { ["type"] = "object", ["additionalProperties"] = Of(options.GetTypeInfo(type.ElementType!)) },
        _ => Scalar(Nullable.GetUnderlyingType(type.Type) ?? type.Type),
    };

    private JsonObject Reference(JsonTypeInfo type, (string Name, string Value)? discriminator = null)
    {
        string name = type.Type.Name.Replace("Document", "", StringComparison.Ordinal);
        if (definitions.TryAdd(name, null)) definitions[name] = Describe(type, discriminator);
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject Scalar(Type type)
    {
        if (type.IsEnum) return new() { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(static name => (JsonNode)name)]) };
        if (type == typeof(DateOnly)) return JsonNode.Parse(SchemaText.Day)!.AsObject();
        return new()
        {
            ["type"] = Type.GetTypeCode(type) switch
            {
                TypeCode.String => "string",
                TypeCode.Boolean => "boolean",
                TypeCode.Int32 or TypeCode.Int64 => "integer",
                TypeCode.Decimal => "number",
                _ => throw new NotSupportedException(type.Name),
            },
        };
    }
}
