using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Tests.Exam;

/// <summary>The pairs of a deck: what two neighbours have in common, and in what alone they differ.</summary>
public sealed class ExamPairTests
{
    [Theory]
    [InlineData(MetamorphicRelation.Order)]
    [InlineData(MetamorphicRelation.Ids)]
    [InlineData(MetamorphicRelation.IrrelevantFact)]
    [InlineData(MetamorphicRelation.Shift)]
    public async Task Each_relation_has_its_share_of_a_deck(MetamorphicRelation relation) =>
        Assert.InRange((await Pairs(relation)).Count, 40, 110);

    [Fact]
    public async Task A_vector_is_like_the_one_directly_before_it_and_that_is_like_none()
    {
        IReadOnlyList<ConformanceVector> deck = await Deck.Usual.Value;

        for (int i = 0; i < deck.Count; i++)
        {
            if (deck[i].Like is not { } like) continue;
            Assert.Equal(deck[i - 1].Id, like.Id);
            Assert.Null(deck[i - 1].Like);
            Assert.Equal((deck[i - 1].Level, deck[i - 1].Requirement), (deck[i].Level, deck[i].Requirement));
        }
    }

    [Fact]
    public async Task Lists_in_another_order_hold_the_same()
    {
        foreach ((ConformanceVector first, ConformanceVector second) in await Pairs(MetamorphicRelation.Order))
        {
            Assert.NotEqual(Question(first).ToJsonString(), Question(second).ToJsonString());
            Assert.Equal(Sorted(Question(first)), Sorted(Question(second)));
        }
    }

    [Fact]
    public async Task Other_ids_are_those_of_homes_residents_and_people_alone()
    {
        foreach ((ConformanceVector first, ConformanceVector second) in await Pairs(MetamorphicRelation.Ids))
        {
            string[] before = [.. Texts(Question(first))];
            string[] after = [.. Texts(Question(second))];
            Assert.Equal(before.Length, after.Length);
            (string Before, string After)[] changed = [.. before.Zip(after).Where(static pair => pair.First != pair.Second).Distinct()];
            Assert.NotEmpty(changed);
            Assert.Equal(changed.Length, changed.Select(static pair => pair.Before).Distinct().Count());
            Assert.All(changed, static pair => Assert.Matches("^[hrp]-[a-z2-9]{6}$", pair.After));
        }
    }

    [Fact]
    public async Task Days_are_moved_by_the_same_whole_weeks()
    {
        foreach ((ConformanceVector first, ConformanceVector second) in await Pairs(MetamorphicRelation.Shift))
        {
            int[] moved = [.. Texts(Question(first)).Zip(Texts(Question(second)))
                .Where(static pair => pair.First != pair.Second)
                .Select(static pair => VectorDay.Read(pair.Second).DayNumber - VectorDay.Read(pair.First).DayNumber)
                .Distinct()];
            Assert.Equal(0, Assert.Single(moved) % 7);
        }
    }

    [Fact]
    public async Task An_irrelevant_fact_is_added_and_nothing_is_taken_away()
    {
        foreach ((ConformanceVector first, ConformanceVector second) in await Pairs(MetamorphicRelation.IrrelevantFact))
        {
            Assert.True(second.Root.GetProperty("record").GetRawText().Length > first.Root.GetProperty("record").GetRawText().Length - 20, second.Id);
            Assert.NotEqual(Question(first).ToJsonString(), Question(second).ToJsonString());
        }
    }

    [Fact]
    public async Task Where_neither_ids_nor_days_differ_what_is_expected_is_the_same()
    {
        foreach ((ConformanceVector first, ConformanceVector second) in await Pairs(MetamorphicRelation.IrrelevantFact))
        {
            Assert.True(JsonElement.DeepEquals(first.Root.GetProperty("expect"), second.Root.GetProperty("expect")), second.Id);
        }
    }

    private static async Task<IReadOnlyList<(ConformanceVector First, ConformanceVector Second)>> Pairs(MetamorphicRelation relation)
    {
        IReadOnlyList<ConformanceVector> deck = await Deck.Usual.Value;
        return [.. deck.Zip(deck.Skip(1)).Where(pair => pair.Second.Like?.By == relation)];
    }

    private static JsonObject Question(ConformanceVector vector)
    {
        JsonObject question = JsonNode.Parse(vector.Root.GetRawText())!.AsObject();
        foreach (string member in new[] { "id", "like", "by", "expect" }) question.Remove(member);
        return question;
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(static member => Texts(member.Value)),
        JsonArray entries => entries.SelectMany(Texts),
        null => [],
        _ => [node.ToString()],
    };

    private static string Sorted(JsonNode? node) => node switch
    {
        JsonObject owner => $"{{{string.Join(',', owner.OrderBy(static member => member.Key, StringComparer.Ordinal).Select(static member => $"{member.Key}:{Sorted(member.Value)}"))}}}",
        JsonArray entries => $"[{string.Join(',', entries.Select(Sorted).Order(StringComparer.Ordinal))}]",
        _ => node?.ToJsonString() ?? "null",
    };
}
