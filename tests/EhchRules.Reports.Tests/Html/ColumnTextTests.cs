namespace EhchRules.Reports.Tests.Html;

/// <summary>Columns of numbers in few signs.</summary>
public sealed class ColumnTextTests
{
    [Fact]
    public void Equal_numbers_side_by_side_are_counted() => Assert.Equal("5,7*3,-2,5", ColumnText.Of([5, 7, 7, 7, -2, 5]));

    [Fact]
    public void What_is_not_known_has_a_count_even_where_there_is_one() => Assert.Equal("*1,3,*2", ColumnText.Of((int?[])[null, 3, null, null]));

    [Fact]
    public void A_column_of_nothing_is_empty() => Assert.Equal(string.Empty, ColumnText.Of((int[])[]));

    [Fact]
    public void Steps_are_from_each_number_to_the_next() => Assert.Equal("4,1*2,-6", ColumnText.OfSteps([4, 5, 6, 0]));
}
