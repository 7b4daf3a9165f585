
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
    public void Sound_options_have_no_problems() => Assert.Empty(new SampleOptions { Networks = 1275, Homes = 53, Beds = 2066 }.Problems());
}
