using System.Text.Json;
using EhchRules.Json;
using EhchRules.Measures;

namespace EhchRules.Tests.Measures;

public sealed class MeasuresJsonTests
{
    private static async Task<JsonElement> WrittenAsync(NetworkRecord record, string on, MeasureOptions? options = null)
    {
        using MemoryStream stream = new();
        await EhchJson.WriteMeasuresAsync(stream, EhchRuleSet.Current.Measures(record, Iso.Day(on), options), indented: true, TestContext.Current.CancellationToken);
        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    [Fact]
    public async Task Numbers_are_exact_and_values_are_rounded_once_to_six_decimals()
    {
        Facts<SatisfactionScore> scores = [new() { Network = Situation.HayesWick, On = new(2020, 10, 1), Score = 4.50m }, new() { Network = Situation.HayesWick, On = new(2020, 10, 2), Score = 3.25m, Answers = 2 }];

        JsonElement root = await WrittenAsync(Figures.Homes(Situation.Oakfield), "2020-10-19", new() { Satisfaction = scores });

        Assert.Equal("ehch-measures/1", root.GetProperty("format").GetString());
        JsonElement satisfaction = root.GetProperty("measurements").EnumerateArray().Single(static one => one.GetProperty("measure").GetString() == "satisfaction");
        Assert.Equal(["11", "3", "3.666667"], new[] { "numerator", "denominator", "value" }.Select(name => satisfaction.GetProperty(name).GetRawText()));
        Assert.Equal(["2020-04-01", "2020-10-19"], new[] { "from", "to" }.Select(name => satisfaction.GetProperty(name).GetString()));
    }

    [Fact]
    public async Task What_is_not_to_be_told_is_null_and_says_why()
    {
        JsonElement root = await WrittenAsync(NetworkRecord.Create(Situation.Network, default, default), "2020-10-19");

        Assert.All(root.GetProperty("measurements").EnumerateArray(), static one =>
        {
            Assert.Equal(JsonValueKind.Null, one.GetProperty("value").ValueKind);
            Assert.NotEqual("NothingToCount", one.GetProperty("why").GetString());
        });
    }

    [Fact]
    public async Task Every_measure_is_described_with_its_comparators()
    {
        JsonElement measures = (await WrittenAsync(Figures.Homes(), "2020-10-19")).GetProperty("measures");

        Assert.Equal(MeasureCatalogue.All.Select(static one => one.Id), measures.EnumerateObject().Select(static one => one.Name));
        JsonElement mail = measures.GetProperty("homes-nhsmail").GetProperty("comparators")[0];
        Assert.Equal(("70 % of homes have accounts", "Confirmed", false), (mail.GetProperty("figure").GetString(), mail.GetProperty("status").GetString(), mail.GetProperty("hasDenominator").GetBoolean()));
    }
}
