using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>Adds to a record what an answer is not to turn on: a fact on which no duty turns, one of a later day, somebody else, a home elsewhere.</summary>
internal static class IrrelevantFacts
{
    private static readonly DateOnly LastOfAll = new(2028, 6, 30);

    internal static ExamQuestion Add(ExamQuestion question, ExamRandom random)
    {
        JsonObject record = ExamRecord.Copy(question.Material);
        DateOnly last = question.LastDay ?? LastOfAll;
        DateOnly later = last.AddDays(random.Between(20, 200));
        switch (random.Below(4))
        {
            case 0:
                AddWhatNoDutyTurnsOn(record, last, random);
                break;
            case 1:
                AddLater(record, ExamDay.Write(later), random);
                break;
            case 2:
                AddResident(record, random);
                break;
            default:
                AddHome(record, random);
                break;
        }

        return question with { Material = record };
    }

    private static void AddWhatNoDutyTurnsOn(JsonObject record, DateOnly last, ExamRandom random)
    {
        string day = ExamDay.Write(last.AddDays(-random.Between(0, 60)));
        foreach (JsonObject resident in ExamRecord.Objects(record, "residents"))
        {
            if (random.InHundred(60)) Append(resident, "annualHealthChecks", new() { ["on"] = day });
            if (random.InHundred(60)) Append(resident, "urgentCarePlans", new() { ["on"] = day });
            if (random.InHundred(60)) Append(resident, "vaccinationOffers", new() { ["on"] = day, ["vaccine"] = "Influenza", ["declined"] = true });
        }

        foreach (JsonObject home in ExamRecord.Objects(record, "homes")) home["serves"] = new JsonArray("OlderPeople", "Dementia");
        record["network"]!["name"] = "Another name";
        record["network"]!["x-note"] = random.Id("note");
    }

    /// <summary>Adds what is dated after the last day asked about. It goes where a list is there, for where none is, nothing is known, and something would be.</summary>
    private static void AddLater(JsonObject record, string day, ExamRandom random)
    {
        foreach (JsonObject home in ExamRecord.Objects(record, "homes"))
        {
            AppendTo(home, "rounds", new() { ["on"] = day });
            AppendTo(home, "checkIns", new() { ["on"] = day });
            AppendTo(home, "protocols", new() { ["kind"] = "ClinicalGovernance", ["agreedOn"] = day });
        }

        foreach (JsonObject resident in ExamRecord.Objects(record, "residents"))
        {
            AppendTo(resident, "plans", new() { ["agreedOn"] = day, ["with"] = new JsonArray("Resident") });
            AppendTo(resident, "medicationReviews", new() { ["on"] = day, ["structured"] = true });
            AppendTo(resident, "advanceCarePlanOffers", new() { ["on"] = day });
            AppendTo(resident, "residenceCodes", new() { ["system"] = "SNOMED-CT", ["code"] = "160734000", ["on"] = day });
        }

        JsonObject network = record["network"]!.AsObject();
        AppendTo(network, "learning", new() { ["on"] = day });
        AppendTo(network, "servicePlans", new() { ["agreedOn"] = day, ["partners"] = new JsonArray("CommunityServices") });
        record["x-note"] = random.Id("note");
    }

    private static void AddResident(JsonObject record, ExamRandom random)
    {
        JsonObject resident = new() { ["id"] = random.Id("r"), ["stays"] = new JsonArray(), ["plans"] = new JsonArray() };
        if (record["network"]!["practices"] is JsonArray { Count: > 0 } practices && random.InHundred(70))
        {
            resident["registrations"] = new JsonArray(new JsonObject { ["practice"] = practices[0]!["code"]!.DeepClone(), ["from"] = "2015-06-01" });
        }

        if (ExamRecord.Objects(record, "homes").FirstOrDefault() is { } home && random.InHundred(70))
        {
            resident["stays"] = new JsonArray(new JsonObject { ["home"] = home["id"]!.DeepClone(), ["from"] = "2019-11-04", ["kind"] = "Permanent" });
        }

        Append(record, "residents", resident);
    }

    /// <summary>Adds a home that the network is not asked to serve: another has it, or it is no care home.</summary>
    private static void AddHome(JsonObject record, ExamRandom random)
    {
        bool isElsewhere = random.InHundred(50);
        JsonObject home = new()
        {
            ["id"] = random.Id("h"),
            ["registrations"] = new JsonArray(new JsonObject
            {
                ["location"] = FormattableString.Invariant($"1-{random.Between(100_000_000, 999_999_999)}"),
                ["services"] = new JsonArray(isElsewhere ? "CareHomeWithNursing" : "SupportedLiving"),
                ["from"] = "2012-02-01",
            }),
            ["beds"] = new JsonArray(new JsonObject { ["from"] = "2019-04-01", ["count"] = random.Between(4, 60) }),
            ["alignments"] = isElsewhere ? new JsonArray(new JsonObject { ["network"] = "U99999", ["agreedOn"] = "2020-07-10", ["from"] = "2020-07-31" }) : new JsonArray(),
            ["rounds"] = new JsonArray(),
        };
        Append(record, "homes", home);
    }

    private static void Append(JsonObject owner, string list, JsonObject entry)
    {
        if (owner[list] is JsonArray entries) entries.Add(entry);
        else owner[list] = new JsonArray(entry);
    }

    private static void AppendTo(JsonObject owner, string list, JsonObject entry)
    {
        if (owner[list] is JsonArray entries) entries.Add(entry);
    }
}
