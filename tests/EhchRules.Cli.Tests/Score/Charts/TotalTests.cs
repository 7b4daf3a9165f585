using System.Xml.Linq;

namespace EhchRules.Cli.Tests.Score.Charts;

public class TotalTests
{
    // Of section 10 of the reference table: totals of 4, 5, 6 and 7.
    private const string Four = "27,97,1,false,132,99,A,36.7";
    private const string Five = "21,93,1,false,120,95,A,37.5";
    private const string Six = "22,97,1,false,96,118,A,36.7";
    private const string Seven = "22,97,1,false,96,118,A,35.6";

    [Fact]
    public async Task Totals_of_5_and_7_stand_above_their_thresholds_and_4_and_6_below()
    {
        Picture picture = await Picture.OfAsync($"2026-01-05T08:00,{Four}", $"2026-01-05T09:00,{Five}", $"2026-01-05T10:00,{Six}", $"2026-01-05T11:00,{Seven}");

        double[] y = [.. picture.Class("total complete").Select(static dot => Picture.Number(dot, "cy"))];
        (double five, double seven) = Thresholds(picture);
        Assert.Equal(["4", "5", "6", "7"], Values(picture));
        Assert.True(y[0] > five && y[1] < five, $"4 at {y[0]}, 5 at {y[1]}, threshold at {five}");
        Assert.True(y[2] > seven && y[3] < seven, $"6 at {y[2]}, 7 at {y[3]}, threshold at {seven}");
        Assert.Equal(["High, 7 to 20", "Medium, 5 to 6", "Low or low-medium", "0 to 4"], picture.Class("band-name").OrderBy(static name => Picture.Number(name, "y")).Select(static name => name.Value));
    }

    [Fact]
    public async Task A_partial_set_is_a_bar_from_its_lower_to_its_upper_bound()
    {
        // 5 to 8: respiratory rate is missing.
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,,97,1,false,132,118,V,36.7");

        XElement bar = Assert.Single(picture.Class("total partial"));
        double[] path = Picture.Numbers(bar.Elements().Single(static one => one.Name.LocalName == "path"));
        (double five, double seven) = Thresholds(picture);
        double unit = (five - seven) / 2;
        Assert.Equal(five, path[2], 1);
        Assert.Equal(five - (4 * unit), path[1], 1);
        Assert.Equal(["5–8"], Values(picture));
        Assert.Empty(picture.Class("total complete"));
    }

    [Fact]
    public async Task A_partial_set_whose_bounds_are_one_is_a_bar_still()
    {
        // 0 to 0: the scale alone is missing.
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,14,97,,false,132,64,A,36.7");

        XElement bar = Assert.Single(picture.Class("total partial"));
        Assert.True(Picture.Number(bar.Elements().First(), "height") > 4);
        Assert.Equal(["0–0"], Values(picture));
    }

    [Fact]
    public async Task An_empty_set_is_a_tick_below_the_panel_and_no_total()
    {
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,,,,,,,,");

        XElement tick = Assert.Single(picture.Class("total empty"));
        XElement frame = Picture.In(Picture.PanelOf(tick), "frame").Single();
        Assert.True(Picture.Number(tick, "y1") > Picture.Number(frame, "y") + Picture.Number(frame, "height"));
        Assert.Empty(picture.Class("total complete"));
        Assert.Empty(picture.Class("total partial"));
        Assert.Empty(Values(picture));
    }

    [Fact]
    public async Task Steps_are_not_drawn_from_a_partial_set_or_an_empty_one()
    {
        Picture picture = await Picture.OfAsync(
            $"2026-01-05T08:00,{Four}", "2026-01-05T09:00,,97,1,false,132,118,V,36.7", $"2026-01-05T10:00,{Five}", $"2026-01-05T11:00,{Six}", "2026-01-05T12:00,,,,,,,,", $"2026-01-05T13:00,{Four}");

        Assert.Equal(3, Picture.Stretches(Assert.Single(picture.Class("line total"))));
    }

    [Theory]
    [InlineData("14,97,1,false,132,64,C,36.7", 1)]
    [InlineData("14,97,1,false,132,64,C,", 1)]
    [InlineData("22,97,1,false,96,118,A,35.6", 0)]
    [InlineData("14,97,1,false,132,64,A,", 0)]
    public async Task A_ring_says_that_a_single_parameter_scores_3_for_certain(string readings, int rings)
    {
        Picture picture = await Picture.OfAsync($"2026-01-05T08:00,{readings}");

        Assert.Equal(rings, picture.Class("single-three").Length);
    }

    [Fact]
    public async Task Each_set_says_in_words_what_it_is()
    {
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,23,94,1,true,103,101,A,38.4", "2026-01-05T09:30,,,,,,,,");

        Assert.Equal(
            [
                "2026-01-05 08:00: respiratory rate 23/min, SpO2 94 % (scale 1), on oxygen, systolic 103 mmHg, pulse 101/min, alert, temperature 38.4 °C. NEWS2: 8, High",
                "2026-01-05 09:30: nothing recorded",
            ],
            picture.Class("set").Select(static set => set.Elements().First().Value));
    }

    private static (double Five, double Seven) Thresholds(Picture picture) => (ThresholdOf(picture, "5"), ThresholdOf(picture, "7"));

    private static double ThresholdOf(Picture picture, string total) =>
        Picture.Number(picture.Class("threshold").Single(line => line.Attribute("data-total")!.Value == total), "y1");

    private static string[] Values(Picture picture) =>
        [.. Picture.In(Picture.PanelOf(picture.Class("set")[0]), "values").SelectMany(static group => group.Elements()).OrderBy(static text => Picture.Number(text, "x")).Select(static text => text.Value)];
}
