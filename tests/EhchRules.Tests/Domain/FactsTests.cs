using System.Collections;

namespace EhchRules.Tests.Domain;

public sealed class FactsTests
{
    [Fact]
    public void The_default_is_unknown()
    {
        Facts<string> facts = default;

        Assert.False(facts.IsKnown);
        Assert.Equal(Facts<string>.Unknown, facts);
        Assert.Empty(facts);
        Assert.Equal("unknown", facts.ToString());
    }

    [Fact]
    public void An_empty_collection_expression_is_known_to_be_none()
    {
        Facts<string> facts = [];

        Assert.True(facts.IsKnown);
        Assert.Equal(Facts<string>.None, facts);
        Assert.Empty(facts);
        Assert.Equal("0 known", facts.ToString());
    }

    [Fact]
    public void Unknown_and_none_differ()
    {
        Assert.NotEqual(Facts<string>.Unknown, Facts<string>.None);
        Assert.True(Facts<string>.Unknown != Facts<string>.None);
        Assert.False(Facts<string>.None == Facts<string>.Unknown);
        Assert.NotEqual(Facts<string>.Unknown.GetHashCode(), Facts<string>.None.GetHashCode());
    }

    [Fact]
    public void A_collection_expression_keeps_entries_in_their_order()
    {
        Facts<string> facts = ["b", "a"];

        Assert.True(facts.IsKnown);
        Assert.Equal(2, facts.Count);
        Assert.Equal("b", facts[0]);
        Assert.Equal("a", facts[1]);
        Assert.Equal("2 known", facts.ToString());
    }

    [Fact]
    public void Facts_are_equal_by_value_and_order()
    {
        Facts<string> one = ["a", "b"];
        Facts<string> same = new List<string> { "a", "b" }.ToFacts();

        Assert.Equal(one, same);
        Assert.True(one == same);
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != ["b", "a"]);
        Assert.True(one != ["a"]);
        Assert.False(one.Equals("a, b"));
    }

    [Fact]
    public void Entries_are_compared_by_value_too()
    {
        Facts<DatedEntry> one = [new() { On = new(2020, 10, 1) }];

        Assert.True(one == [new DatedEntry { On = new(2020, 10, 1) }]);
        Assert.True(one != [new DatedEntry { On = new(2020, 10, 2) }]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_position_outside_is_an_error(int position)
    {
        Facts<string> facts = ["a", "b"];

        Assert.Throws<ArgumentOutOfRangeException>("index", () => facts[position]);
    }

    [Fact]
    public void There_is_no_position_where_there_is_no_entry()
    {
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Facts<string>.Unknown[0]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Facts<string>.None[0]);
    }

    [Fact]
    public void All_ways_of_enumerating_agree()
    {
        Facts<int> facts = [3, 1, 2];
        List<int> seen = [];
        foreach (int fact in facts) seen.Add(fact);

        Assert.Equal([3, 1, 2], seen);
        Assert.Equal([3, 1, 2], facts.AsSpan().ToArray());
        Assert.Equal([3, 1, 2], facts.Select(fact => fact));
        Assert.Equal([3, 1, 2], ((IEnumerable)facts).Cast<int>());
        Assert.Empty(((IEnumerable)Facts<int>.Unknown).Cast<int>());
        Assert.True(Facts<int>.Unknown.AsSpan().IsEmpty);
    }

    [Fact]
    public void Entries_are_copied_from_what_they_are_made_of()
    {
        string[] source = ["a"];
        Facts<string> one = Facts.Of<string>(source);
        Facts<string> other = source.ToFacts();
        source[0] = "b";

        Assert.Equal("a", one[0]);
        Assert.Equal("a", other[0]);
    }

    [Fact]
    public void An_empty_sequence_is_known_to_be_none()
    {
        Assert.Equal(Facts<string>.None, Enumerable.Empty<string>().ToFacts());
        Assert.Equal(Facts<string>.None, Facts.Of<string>([]));
    }
}
