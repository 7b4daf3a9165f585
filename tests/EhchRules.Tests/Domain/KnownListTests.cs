using System.Collections;

namespace EhchRules.Tests.Domain;

public sealed class KnownListTests
{
    [Fact]
    public void The_default_is_the_empty_list()
    {
        KnownList<string> list = [];

        Assert.Equal(default, list);
        Assert.True(list == default);
        Assert.Equal(default(KnownList<string>).GetHashCode(), list.GetHashCode());
        Assert.Empty(list);
        Assert.Equal("0 entries", list.ToString());
    }

    [Fact]
    public void Lists_are_equal_by_value_and_order()
    {
        KnownList<string> one = ["a", "b"];
        KnownList<string> same = Facts.ListOf<string>(["a", "b"]);

        Assert.Equal(one, same);
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != ["b", "a"]);
        Assert.True(one != ["a"]);
        Assert.True(one != default);
        Assert.False(one.Equals("a, b"));
        Assert.Equal("2 entries", one.ToString());
    }

    [Fact]
    public void A_list_made_of_no_entries_equals_one_never_made()
    {
        Assert.Equal(default, Facts.ListOf<string>([]));
        Assert.Equal(default, new KnownList<string>([]));
        Assert.Equal(default(KnownList<string>).GetHashCode(), new KnownList<string>([]).GetHashCode());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void A_position_outside_is_an_error(int position)
    {
        KnownList<string> list = ["a", "b"];

        Assert.Equal("b", list[1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => list[position]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => default(KnownList<string>)[0]);
    }

    [Fact]
    public void All_ways_of_enumerating_agree()
    {
        KnownList<int> list = [3, 1, 2];
        List<int> seen = [];
        foreach (int entry in list) seen.Add(entry);

        Assert.Equal([3, 1, 2], seen);
        Assert.Equal([3, 1, 2], list.AsSpan().ToArray());
        Assert.Equal([3, 1, 2], list.Select(entry => entry));
        Assert.Equal([3, 1, 2], ((IEnumerable)list).Cast<int>());
        Assert.Empty(((IEnumerable)default(KnownList<int>)).Cast<int>());
        Assert.True(default(KnownList<int>).AsSpan().IsEmpty);
    }
}
