namespace EhchRules.Scoring.Tests.Trends;

/// <summary>Spans that do not fit each other are refused before anything is written.</summary>
public sealed class LatestSetsMisuseTests
{
    [Theory]
    [InlineData(1, 2, 2, 3, 3, "at", "at has 2 rows, and resident has 1.")]
    [InlineData(2, 1, 2, 3, 3, "at", "at has 1 rows, and resident has 2.")]
    [InlineData(2, 2, 3, 3, 3, "sets", "sets has 3 rows, and resident has 2.")]
    [InlineData(2, 2, 1, 3, 3, "sets", "sets has 1 rows, and resident has 2.")]
    [InlineData(2, 2, 2, 4, 3, "destination", "There is room for 3 where 4 are needed.")]
    public void Spans_of_other_lengths_are_refused(int residents, int times, int sets, int usual, int destination, string parameter, string message)
    {
        LatestSet[] found = Filled(destination);

        ArgumentException refused = Assert.Throws<ArgumentException>(() => LatestSets.Find(new int[residents], new DateTime[times], new ObservationSet[sets], new UsualTotal[usual], found));

        Assert.Equal(parameter, refused.ParamName);
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(Filled(destination), found);
    }

    [Theory]
    [InlineData(-1, "Row 300 names resident -1; there are 3, numbered from 0.")]
    [InlineData(3, "Row 300 names resident 3; there are 3, numbered from 0.")]
    [InlineData(int.MinValue, "Row 300 names resident -2147483648; there are 3, numbered from 0.")]
    [InlineData(int.MaxValue, "Row 300 names resident 2147483647; there are 3, numbered from 0.")]
    public void A_resident_that_there_is_not_is_refused_by_row_and_number(int number, string message)
    {
        int[] residents = new int[301];
        residents[300] = number;
        LatestSet[] found = Filled(3);

        ArgumentException refused = Assert.Throws<ArgumentException>(() => LatestSets.Find(residents, new DateTime[301], new ObservationSet[301], new UsualTotal[3], found));

        Assert.Equal("resident", refused.ParamName);
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(Filled(3), found);
    }

    [Fact]
    public void What_is_beyond_the_last_resident_is_left_as_it_is_and_is_no_resident()
    {
        LatestSet[] found = Filled(2);

        LatestSets.Find([], [], [], new UsualTotal[1], found);

        Assert.Equal([default, Filled(2)[1]], found);
        Assert.Throws<ArgumentException>(() => LatestSets.Find([1], [Sets.Noon], [Sets.OfTotal(2)], new UsualTotal[1], found));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void The_first_and_the_last_resident_are_there(int number)
    {
        LatestSet[] found = new LatestSet[3];

        LatestSets.Find([number], [Sets.Noon], [Sets.OfTotal(2)], new UsualTotal[3], found);

        Assert.Equal(2, found[number].CompleteScore?.Total);
    }

    private static LatestSet[] Filled(int length)
    {
        LatestSet[] found = new LatestSet[length];
        int[] residents = [.. Enumerable.Range(0, length)];
        ObservationSet[] sets = new ObservationSet[length];
        Array.Fill(sets, Sets.OfTotal(7));
        LatestSets.Find(residents, new DateTime[length], sets, new UsualTotal[length], found);
        return found;
    }
}
