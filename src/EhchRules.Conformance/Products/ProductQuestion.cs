using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>A question as it is put to a product: without what is expected.</summary>
public sealed class ProductQuestion
{
    private ProductQuestion(string id, ConformanceLevel level, string requirement, JsonElement message)
    {
        Id = id;
        Level = level;
        Requirement = requirement;
        Message = message;
    }

    /// <summary>Gets the id, which the answer has to bear.</summary>
    public string Id { get; }

    /// <summary>Gets the level.</summary>
    public ConformanceLevel Level { get; }

    /// <summary>Gets the id of the requirement that is asked about; <c>NEWS2</c> and <c>PREMIUM</c> on the levels that have no requirements.</summary>
    public string Requirement { get; }

    /// <summary>Gets the whole message, an object: <c>on</c>, <c>record</c> and whatever else the level asks with.</summary>
    public JsonElement Message { get; }

    /// <summary>Shows the id.</summary>
    public override string ToString() => Id;

    /// <summary>Makes the question of a vector.</summary>
    internal static ProductQuestion Of(ConformanceVector vector) =>
        new(vector.Id, vector.Level, vector.Requirement, JsonElement.Parse(ProductProtocol.Run(vector)));

    /// <summary>Reads a message.</summary>
    /// <returns>The question; null where it is none.</returns>
    internal static ProductQuestion? Read(JsonElement message) =>
        Text(message, "id") is { } id && Text(message, "requirement") is { } requirement && Enum.TryParse(Text(message, "level"), out ConformanceLevel level)
            ? new(id, level, requirement, message)
            : null;

    private static string? Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
