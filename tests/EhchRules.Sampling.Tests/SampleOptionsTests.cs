namespace EhchRules.Sampling.Tests;

public sealed class SampleOptionsTests
{
    [Theory]
    [InlineData(0, 5, 100, "0 networks cannot be made: of invented networks there are 12500, and at least 1 is needed.")]
    [InlineData(12501, 5, 100, "12501 networks cannot be made: of invented networks there are 12500, and at least 1 is needed.")]
    [InlineData(1, 0, 100, "0 homes cannot be made: a network has 1 to 20000.")]
    [InlineData(1, 5, 14, "14 beds do not fit 5 homes: a home has 3 to 120, so they have 15 to 600.")]
    [InlineData(1, 5, 601, "601 beds do not fit 5 homes: a home has 3 to 120, so they have 15 to 600.")]
    [InlineData(1, null, 2, "2 beds are fewer than the 3 of the smallest home.")]
    [InlineData(1, null, 2000000000, "2000000000 beds are more than the 590000 of the largest network that can be made.")]
    public void What_cannot_be_made_is_said_with_the_numbers(int networks, int? homes, int beds, string problem)
    {
        SampleOptions options = new() { Networks = networks, Homes = homes, Beds = beds };

        Assert.Equal([problem], options.Problems());
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => SampleNetworks.Generate(options));
        Assert.StartsWith(problem, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_network_is_refused_as_many_are_before_anything_is_made()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => SampleNetworks.GenerateOne(new() { Networks = 0, Beds = 2 }));

        Assert.Equal("options", thrown.ParamName);
        Assert.Contains("0 networks cannot be made", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("2 beds are fewer than the 3", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12_500, 1, 3)]
    [InlineData(1, 20_000, 60_000)]
    [InlineData(1, 20_000, 2_400_000)]
    [InlineData(1, null, 590_000)]
    public void The_largest_that_can_be_asked_for_has_no_problems(int networks, int? homes, int beds) =>
        Assert.Empty(new SampleOptions { Networks = networks, Homes = homes, Beds = beds }.Problems());

    [Fact]
    public void Sound_options_have_no_problems() => Assert.Empty(new SampleOptions { Networks = 1275, Homes = 53, Beds = 2066 }.Problems());
}
