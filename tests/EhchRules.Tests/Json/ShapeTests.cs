using System.Buffers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

public class ShapeTests
{
    /// <summary>Gets every document that this library has a shape of, found among its formats.</summary>
    private static DocumentShape[] Documents { get; } =
    [
        .. typeof(EhchJson).Assembly.GetTypes()
            .SelectMany(static type => type.ContainsGenericParameters ? [] : type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(static field => typeof(DocumentShape).IsAssignableFrom(field.FieldType))
            .Select(static field => (DocumentShape)field.GetValue(null)!),
    ];

    /// <summary>Gets every schema that is published, but that of a vector, which this library neither reads nor writes.</summary>
    private static MethodInfo[] Schemas { get; } =
    [
        .. new[] { typeof(EhchJson), typeof(CatalogueJson) }
            .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Where(static method => method.Name.EndsWith("Schema", StringComparison.Ordinal) && method.ReturnType == typeof(string)),
    ];

    [Fact]
    public void Every_published_schema_is_that_of_a_shape_and_every_shape_of_a_document_is_published()
    {
        string[] published = [.. Schemas.Select(static method => (string)method.Invoke(null, null)!)];

        Assert.Equal(
            Documents.Select(static document => SchemaText.Indented(document.Schema())).Order(StringComparer.Ordinal),
            published.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_document_with_a_shape_is_read_or_written_by_a_public_method()
    {
        Assert.NotEmpty(Documents);
        Assert.All(Documents, static document =>
        {
            string noun = document.Format["ehch-".Length..document.Format.IndexOf('/', StringComparison.Ordinal)];
            Assert.Contains(
                typeof(EhchJson).GetMethods().Concat(typeof(CatalogueJson).GetMethods()),
                method => method.Name.StartsWith($"Write{noun}", StringComparison.OrdinalIgnoreCase)
                    || (noun is "catalogue" && method.DeclaringType == typeof(CatalogueJson) && method.Name is "WriteAsync"));
        });
    }

    [Fact]
    public void The_first_property_of_every_document_names_its_format()
    {
        Assert.All(Documents, static document =>
        {
            JsonObject schema = document.Schema();
            JsonObject[] objects = schema["anyOf"] is JsonArray several
                ? [.. several.Select(one => SchemaCheck.Definition(schema, one!["$ref"]!.GetValue<string>()))]
                : [schema];
            Assert.All(objects, one =>
            {
                (string name, JsonNode? format) = one["properties"]!.AsObject().First();
                Assert.Equal("format", name);
                Assert.Equal(document.Format, format!["const"]!.GetValue<string>());
            });
        });
    }

    [Fact]
    public async Task What_writes_findings_fast_writes_them_by_their_shape()
    {
        NetworkRecord record = await RecordJson.ReadAsync(await File.ReadAllTextAsync(Repository.PathOf("samples", "demo-network.json"), TestContext.Current.CancellationToken));
        int written = 0;
        foreach (DateOnly day in new[] { new DateOnly(2020, 5, 20), new(2020, 10, 19), new(2024, 5, 1) })
        {
            foreach (Finding finding in EhchRuleSet.Current.Assess(record, day).Findings)
            {
                Assert.Equal(
                    Text(json => AssessmentFormat.Finding.Write(new JsonShapeWriter(json), finding)),
                    Text(json => FindingWriter.Write(json, finding)));
                written++;
            }
        }

        Assert.True(written > 1_000);
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, EhchJson.WriterOptions(indented: false))) write(json);
        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
