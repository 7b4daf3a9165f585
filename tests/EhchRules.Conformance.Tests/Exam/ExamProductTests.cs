using System.Text.Json.Nodes;
using EhchRules.Catalogue;

namespace EhchRules.Conformance.Tests.Exam;

/// <summary>What a deck makes of products that are not what they should be.</summary>
public sealed class ExamProductTests
{
    public static TheoryData<string> Requirements => [.. RequirementCatalogue.Judged.Select(static requirement => requirement.Id)];

    [Fact]
    public async Task A_product_that_has_the_suite_by_heart_fails()
    {
        Dictionary<string, ConformanceVector> learned = new(StringComparer.Ordinal);
        await foreach (VectorReading reading in ConformanceSuite.Current.ReadAsync(TestContext.Current.CancellationToken)) learned[reading.Vector!.Id] = reading.Vector;
        ILookup<string, ConformanceVector> byRequirement = learned.Values.ToLookup(static vector => vector.Requirement);
        IReadOnlyList<ConformanceVector> deck = [.. (await Deck.Usual.Value).Where(vector => byRequirement.Contains(vector.Requirement) && vector.Level < ConformanceLevel.Timeline)];

        // Where it does not know the id, it gives what it has learned of the requirement.
        IReadOnlyList<VectorResult> results = await Deck.PutAsync(deck, vector => Deck.Library(learned.GetValueOrDefault(vector.Id) ?? byRequirement[vector.Requirement].First()));

        Assert.InRange(results.Count(static result => result.Outcome is VectorOutcome.Passed), 0, deck.Count / 20);
    }

    [Theory]
    [MemberData(nameof(Requirements))]
    public async Task A_product_that_judges_a_requirement_by_the_next_day_is_caught(string requirement)
    {
        IReadOnlyList<ConformanceVector> deck = [.. (await Deck.Usual.Value).Where(vector => vector.Requirement == requirement && vector.Level < ConformanceLevel.Scoring)];

        IReadOnlyList<VectorResult> results = await Deck.PutAsync(deck, Deck.Misreading(static question => Deck.MoveDay(question, "on", 1)));

        Assert.Contains(results, static result => result.Outcome is VectorOutcome.Failed);
        Assert.Contains(results, static result => result.Outcome is VectorOutcome.Passed);
    }

    [Theory]
    [InlineData("Alignment", "ALIGN-1", "Met", "MetLate")]
    [InlineData("Leadership", "LEAD-3", "NotMet", "Undetermined")]
    [InlineData("MultidisciplinaryTeam", "MDT-2", "NotYetDue", "NotMet")]
    [InlineData("CarePlanning", "PCSP-3", "MetLate", "Met")]
    [InlineData("HomeRounds", "ROUND-1", "NotYetDue", "NotMet")]
    [InlineData("InformationAndMedicines", "SMR-1", "Undetermined", "NotMet")]
    [InlineData("Vaccination", "VACC-1", "NotMet", "Met")]
    [InlineData("CovidModel", "COVID-1", "NotMet", "NotApplicable")]
    [InlineData("LeadRole", "ROLE-3", "NeedsJudgement", "NotMet")]
    public async Task A_product_that_gives_one_outcome_for_another_is_caught_at_its_level_and_at_no_other(string level, string requirement, string right, string wrong)
    {
        IReadOnlyList<VectorResult> results = await Deck.PutAsync(await Deck.Usual.Value, async vector =>
        {
            ProductAnswer.Answered answer = await LibraryAnswers.ToAsync(ProductQuestion.Of(vector), CancellationToken.None);
            if (vector.Requirement != requirement || vector.Level >= ConformanceLevel.Scoring) return answer;
            return new ProductAnswer.Answered([.. answer.Entries.Select(entry => System.Text.Json.JsonElement.Parse(entry.GetRawText().Replace($"\"outcome\":\"{right}\"", $"\"outcome\":\"{wrong}\"", StringComparison.Ordinal)))]);
        });

        VectorResult[] failed = [.. results.Where(static result => result.Outcome is VectorOutcome.Failed)];
        Assert.NotEmpty(failed);
        Assert.All(failed, result => Assert.Equal((level, requirement), (result.Vector.Level.ToString(), result.Vector.Requirement)));
    }

    [Fact]
    public Task Scores_with_a_step_a_breath_off_are_caught() => IsCaught(
        ConformanceLevel.Scoring, static question => question["observation"]!["respiratory_rate"] = question["observation"]!["respiratory_rate"] is { } rate ? rate.GetValue<int>() + 1 : null);

    [Fact]
    public Task Courses_that_end_a_day_late_are_caught() => IsCaught(ConformanceLevel.Timeline, static question => Deck.MoveDay(question, "through", 1), passesSome: false);

    [Fact]
    public Task A_premium_that_pays_exempt_and_later_homes_is_caught() => IsCaught(ConformanceLevel.Premium, static question =>
    {
        foreach (JsonObject home in ExamRecord.Objects(question["record"]!.AsObject(), "homes")) home["exemptions"] = new JsonArray();
        question["record"]!["network"]!.AsObject().Remove("from");
        foreach (JsonObject home in ExamRecord.Objects(question["record"]!.AsObject(), "homes")) (home["beds"] as JsonArray)?.RemoveRange(0, Math.Max(0, ((JsonArray)home["beds"]!).Count - 1));
    });

    [Fact]
    public Task A_worklist_that_looks_a_day_too_far_is_caught() => IsCaught(ConformanceLevel.Worklist, static question => question["days"] = question["days"]!.GetValue<int>() + 1);

    [Fact]
    public async Task A_product_that_takes_the_last_entry_for_the_latest_is_caught_by_the_pairs()
    {
        IReadOnlyList<VectorResult> results = await Deck.PutAsync(await Deck.Usual.Value, Deck.Misreading(static question =>
        {
            if (question["record"] is not JsonObject record) return;
            foreach (JsonObject home in ExamRecord.Objects(record, "homes")) KeepLast(home, "rounds");
            foreach (JsonObject resident in ExamRecord.Objects(record, "residents")) KeepLast(resident, "plans");
        }));

        PairDisagreement[] disagreements = [.. results.Select(static result => result.Disagreement).OfType<PairDisagreement>()];
        Assert.Contains(disagreements, static one => one.By is MetamorphicRelation.Order);
        Assert.DoesNotContain(disagreements, static one => one.By is MetamorphicRelation.Ids);
    }

    [Fact]
    public async Task A_product_that_sees_what_is_yet_to_come_is_caught_by_the_pairs()
    {
        // It takes what is dated later for done on the day.
        IReadOnlyList<VectorResult> results = await Deck.PutAsync(await Deck.Usual.Value, Deck.Misreading(static question =>
        {
            if (question["record"] is not JsonObject record || question["on"] is not { } on) return;
            foreach (JsonObject entry in ExamRecord.Owners(record).SelectMany(static owner => owner.Object).SelectMany(static member => member.Value as JsonArray ?? []).OfType<JsonObject>())
            {
                foreach (string member in new[] { "on", "agreedOn" })
                {
                    if (entry[member] is { } day && VectorDay.Read(day.GetValue<string>()) > VectorDay.Read(on.GetValue<string>())) entry[member] = on.DeepClone();
                }
            }
        }));

        Assert.Contains(results, static result => result.Disagreement is { By: MetamorphicRelation.IrrelevantFact });
    }

    private static async Task IsCaught(ConformanceLevel level, Action<JsonObject> misreading, bool passesSome = true)
    {
        IReadOnlyList<ConformanceVector> deck = [.. (await Deck.Usual.Value).Where(vector => vector.Level == level)];

        IReadOnlyList<VectorResult> results = await Deck.PutAsync(deck, Deck.Misreading(misreading));

        Assert.Contains(results, static result => result.Outcome is VectorOutcome.Failed);
        Assert.Equal(passesSome, results.Any(static result => result.Outcome is VectorOutcome.Passed));
    }

    private static void KeepLast(JsonObject owner, string list)
    {
        if (owner[list] is JsonArray { Count: > 1 } entries) entries.RemoveRange(0, entries.Count - 1);
    }
}
