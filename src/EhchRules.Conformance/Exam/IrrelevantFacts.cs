using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>Adds to a record what an answer is not to turn on: a fact on which no duty turns, one of a later day, somebody else, a home elsewhere.</summary>
internal static class IrrelevantFacts
{
    private static readonly DateOnly LastOfAll = new(2028, 6, 30);

    // What a record can have happen later: the list, and an entry of it on a day.
    private static readonly (string List, Func<string, JsonObject> Entry)[] Later =
    [
        ("rounds", static day => new() { ["on"] = day, ["medicalInput"] = "GeneralPractitioner", ["prioritisedBy"] = new JsonArray(), ["digital"] = true }),
        ("checkIns", static day => new() { ["on"] = day }),
        ("protocols", static day => new() { ["kind"] = "ClinicalGovernance", ["agreedOn"] = day }),
        ("leads", static day => new() { ["person"] = "p-later", ["profession"] = "Nurse", ["from"] = day }),
        ("plans", static day => new() { ["agreedOn"] = day, ["with"] = new JsonArray() }),
        ("hospitalEpisodes", static day => new() { ["from"] = day }),
        ("medicationReviews", static day => new() { ["on"] = day, ["structured"] = true }),
        ("identifiedForMedicationReview", static day => new() { ["on"] = day }),
        ("advanceCarePlanOffers", static day => new() { ["on"] = day }),
        ("lastYearOfLifeIdentified", static day => new() { ["on"] = day }),
        ("residenceCodes", static day => new() { ["system"] = "SNOMED-CT", ["code"] = "160734000", ["on"] = day }),
        ("registrationSupport", static day => new() { ["on"] = day, ["declined"] = true }),
        ("learning", static day => new() { ["on"] = day }),
        ("servicePlans", static day => new() { ["agreedOn"] = day, ["partners"] = new JsonArray("CommunityServices") }),
        ("medicalInput", static day => new() { ["everyWeeks"] = 1, ["from"] = day }),
        ("vaccinationArrangements", static day => new() { ["from"] = day, ["vaccines"] = new JsonArray("Influenza", "Covid19") }),
    ];

    /// <summary>Adds something.</summary>
    /// <param name="question">The question.</param>
    /// <param name="turning">The members of a record on which answers turned: what is yet to come goes into such a list, where there is one.</param>
    /// <param name="random">What to draw from.</param>
    internal static ExamQuestion Add(ExamQuestion question, IReadOnlyCollection<string> turning, ExamRandom random)
    {
        JsonObject record = ExamRecord.Copy(question.Material);
        DateOnly last = question.LastDay ?? LastOfAll;
        if (random.InHundred(75) && AddLater(record, turning, VectorDay.Write(last.AddDays(random.Between(20, 200))))) return question with { Material = record };
        switch (random.Below(3))
        {
            case 0:
                AddWhatNoDutyTurnsOn(record, last, random);
                break;
            case 1:
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
        string day = VectorDay.Write(last.AddDays(-random.Between(0, 60)));
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

    /// <summary>Adds what is dated after the last day asked about. It goes where a list is: where none is, nothing is known, and something would be.</summary>
    /// <returns>Whether there was such a list.</returns>
    private static bool AddLater(JsonObject record, IReadOnlyCollection<string> turning, string day)
    {
        bool isAdded = false;
        foreach ((string _, JsonObject owner) in ExamRecord.Owners(record))
        {
            foreach ((string list, Func<string, JsonObject> entry) in Later)
            {
                if (!turning.Contains(list) || owner[list] is not JsonArray entries) continue;
                entries.Add(entry(day));
                isAdded = true;
            }
        }

        return isAdded;
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
}
