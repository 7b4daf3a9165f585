namespace EhchRules.Scoring.Tests;

/// <summary>Bands in words.</summary>
public sealed class BandNamesTests
{
    [Theory]
    [InlineData(News2Bands.None, "")]
    [InlineData(News2Bands.Low, "Low")]
    [InlineData(News2Bands.LowMedium, "Low-medium")]
    [InlineData(News2Bands.Low | News2Bands.Medium, "Low or Medium")]
    [InlineData(News2Bands.Low | News2Bands.LowMedium | News2Bands.Medium, "Low, Low-medium or Medium")]
    [InlineData(News2Bands.Medium | News2Bands.High, "at least Medium")]
    [InlineData(News2Bands.LowMedium | News2Bands.Medium | News2Bands.High, "Low-medium, Medium or High")]
    public void Several_bands_are_named_lowest_first(News2Bands bands, string names) => Assert.Equal(names, News2Table.NamesOf(bands));
}
