using System.Globalization;
using System.Text.Json;

namespace EhchRules.Tables;

/// <summary>Reads one location of an answer of CQC's API. Members that are not known are ignored: the format is CQC's, and grows.</summary>
/// <remarks>By version of the API, flags are text ("Y", "true") or booleans, and numbers and days text or numbers.</remarks>
internal sealed class CqcJsonLocation(long? line, string path, List<RegisterFault> faults)
{
    /// <summary>Reads a location; null where it cannot be told which.</summary>
    internal CqcLocation? Read(JsonElement answer)
    {
        if (answer.ValueKind is not JsonValueKind.Object)
        {
            faults.Add(new(line, path, Shown(answer), "is not an object, as a location is"));
            return null;
        }

        if (!CqcLocationId.TryParse(Text(answer, "locationId"), out CqcLocationId? id))
        {
            if (Member(answer, "locationId") is { } found) Fault("locationId", found, CodeFaults.Location);
            else faults.Add(new(line, $"{path}.locationId", null, "missing: an answer about one location has it"));
            return null;
        }

        return new()
        {
            Id = id,
            Name = Name(answer),
            OdsCode = Ods(answer),
            IsCareHome = YesNo(answer, "careHome"),
            Services = CqcVocabulary.Listed(Entries(answer, "gacServiceTypes").Select(Service)),
            Serves = CqcVocabulary.Listed(Entries(answer, "specialisms").Select(static one => CqcVocabulary.Group(TextOf(Member(one, "name")) ?? string.Empty)).OfType<ServedGroup>()),
            Beds = Beds(answer),
            Status = Status(answer),
            RegisteredFrom = Day(answer, "registrationDate"),
            DeregisteredOn = Day(answer, "deregistrationDate"),
            IsDormant = YesNo(answer, "dormancy"),
            Relationships = Member(answer, "relationships") is null ? Facts<CqcRelationship>.Unknown : Entries(answer, "relationships").Select(Relationship).OfType<CqcRelationship>().ToFacts(),
        };
    }

    private string? Name(JsonElement answer)
    {
        if (Text(answer, "name") is not { } name || !name.Contains('\uFFFD', StringComparison.Ordinal)) return Text(answer, "name");
        Fault("name", Member(answer, "name")!.Value, "is not in UTF-8");
        return null;
    }

    private static RegisteredService Service(JsonElement one)
    {
        string description = TextOf(Member(one, "description")) ?? string.Empty;
        return CqcVocabulary.Service(CqcVocabulary.IsService(description) ? description : TextOf(Member(one, "name")) ?? description);
    }

    private CqcRelationship? Relationship(JsonElement one)
    {
        if (CqcLocationId.TryParse(TextOf(Member(one, "relatedLocationId")), out CqcLocationId? id)) return new() { Location = id, Type = TextOf(Member(one, "type")), Reason = TextOf(Member(one, "reason")) };
        Fault("relationships", one, "has no relatedLocationId that is a CQC location id");
        return null;
    }

    private JsonElement[] Entries(JsonElement answer, string name)
    {
        if (Member(answer, name) is not { } list) return [];
        if (list.ValueKind is JsonValueKind.Array && list.EnumerateArray().All(static one => one.ValueKind is JsonValueKind.Object)) return [.. list.EnumerateArray()];
        Fault(name, list, "is not an array of objects");
        return [];
    }

    private CqcStatus? Status(JsonElement answer)
    {
        if (Member(answer, "registrationStatus") is not { } status) return null;
        if (Enum.GetValues<CqcStatus>().Where(one => string.Equals(one.ToString(), TextOf(status), StringComparison.OrdinalIgnoreCase)).ToArray() is [var known]) return known;
        Fault("registrationStatus", status, "is neither Registered nor Deregistered");
        return null;
    }

    private OdsCode? Ods(JsonElement answer)
    {
        if (Member(answer, "odsCode") is not { } code) return null;
        if (OdsCode.TryParse(TextOf(code), out OdsCode? ods)) return ods;
        Fault("odsCode", code, CodeFaults.Ods);
        return null;
    }

    private int? Beds(JsonElement answer)
    {
        if (Member(answer, "numberOfBeds") is not { } number) return null;
        if (TextOf(number) is { } text && CqcCells.TryBeds(text, out int beds)) return beds;
        Fault("numberOfBeds", number, "is not a whole number of beds");
        return null;
    }

    private DateOnly? Day(JsonElement answer, string name)
    {
        if (Member(answer, name) is not { } found) return null;
        if (TextOf(found) is { } text && RegisterDays.TryRead(text, out DateOnly day)) return day;
        Fault(name, found, RegisterDays.Expected);
        return null;
    }

    private bool? YesNo(JsonElement answer, string name)
    {
        if (Member(answer, name) is not { } found) return null;
        if (TextOf(found) is { } text && CqcVocabulary.TryYesNo(text, out bool isYes)) return isYes;
        Fault(name, found, "is neither Y nor N");
        return null;
    }

    private static string? Text(JsonElement answer, string name) => TextOf(Member(answer, name));

    /// <summary>Gets a value as text, whichever way it is written; null where it is a list, an object or nothing.</summary>
    private static string? TextOf(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.String => value.Value.GetString()!.Trim(),
        JsonValueKind.Number => value.Value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    /// <summary>Finds a member in any letter case; null where there is none, or it holds nothing.</summary>
    private static JsonElement? Member(JsonElement owner, string name)
    {
        foreach (JsonProperty property in owner.EnumerateObject())
        {
            if (!string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)) continue;
            bool isNothing = property.Value.ValueKind is JsonValueKind.Null || (property.Value.ValueKind is JsonValueKind.String && string.IsNullOrWhiteSpace(property.Value.GetString()));
            return isNothing ? null : property.Value;
        }

        return null;
    }

    private void Fault(string name, JsonElement found, string text) => faults.Add(new(line, string.Create(CultureInfo.InvariantCulture, $"{path}.{name}"), Shown(found), text));

    private static string Shown(JsonElement found) => RegisterFault.Shorten(TextOf(found) ?? found.GetRawText());
}
