using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Domain;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("2020-10-01/2020-10-31", "2020-09-30", false)]
    [InlineData("2020-10-01/2020-10-31", "2020-10-01", true)]
    [InlineData("2020-10-01/2020-10-31", "2020-10-31", true)]
    [InlineData("2020-10-01/2020-10-31", "2020-11-01", false)]
    [InlineData("2020-10-01/2020-10-01", "2020-09-30", false)]
    [InlineData("2020-10-01/2020-10-01", "2020-10-01", true)]
    [InlineData("2020-10-01/2020-10-01", "2020-10-02", false)]
    [InlineData("2020-10-01/..", "2020-09-30", false)]
    [InlineData("2020-10-01/..", "2020-10-01", true)]
    [InlineData("2020-10-01/..", "9999-12-31", true)]
    [InlineData("../2020-10-31", "0001-01-01", true)]
    [InlineData("../2020-10-31", "2020-10-31", true)]
    [InlineData("../2020-10-31", "2020-11-01", false)]
    [InlineData("../..", "0001-01-01", true)]
    [InlineData("../..", "9999-12-31", true)]
    public void Both_ends_belong_to_it_and_an_open_end_has_no_limit(string range, string day, bool contains) =>
        Assert.Equal(contains, Range(range).Contains(Day(day)));

    [Fact]
    public void The_ends_are_those_given()
    {
        DateRange range = DateRange.Between(new(2020, 10, 1), new(2020, 10, 31));

        Assert.Equal(new DateOnly(2020, 10, 1), range.From);
        Assert.Equal(new DateOnly(2020, 10, 31), range.To);
        Assert.Null(DateRange.StartingOn(new(2020, 10, 1)).To);
        Assert.Null(DateRange.Through(new(2020, 10, 1)).From);
    }

    [Fact]
    public void The_default_is_all_days()
    {
        Assert.Equal(DateRange.Always, default);
        Assert.Null(default(DateRange).From);
        Assert.Null(default(DateRange).To);
    }

    [Fact]
    public void Ranges_are_equal_where_both_ends_are()
    {
        DateRange october = DateRange.Between(new(2020, 10, 1), new(2020, 10, 31));

        Assert.Equal(october, Range("2020-10-01/2020-10-31"));
        Assert.Equal(october.GetHashCode(), Range("2020-10-01/2020-10-31").GetHashCode());
        Assert.NotEqual(october, Range("2020-10-01/2020-10-30"));
        Assert.NotEqual(october, Range("2020-10-02/2020-10-31"));
        Assert.NotEqual(october, Range("2020-10-01/.."));
        Assert.NotEqual(october, Range("../2020-10-31"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_last_day_before_the_first_is_an_error_that_names_both_in_any_culture(string culture)
    {
        using HostileCulture hostile = new(culture);

        ArgumentException fault = Assert.Throws<ArgumentException>("to", () => DateRange.Between(new(2020, 10, 2), new(2020, 10, 1)));

        Assert.Equal("The last day, 2020-10-01, is before the first, 2020-10-02. (Parameter 'to')", fault.Message);
    }

    [Theory]
    [InlineData("2020-10-01/2021-03-31")]
    [InlineData("2020-10-01/..")]
    [InlineData("../2021-03-31")]
    [InlineData("../..")]
    public void It_is_written_in_ISO_days_in_any_culture(string range)
    {
        using HostileCulture hostile = new("ar-SA");

        Assert.Equal(range, Range(range).ToString());
    }
}
