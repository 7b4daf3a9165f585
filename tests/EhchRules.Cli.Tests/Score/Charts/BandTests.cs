using System.Xml.Linq;

namespace EhchRules.Cli.Tests.Score.Charts;

public class BandTests
{
    // Boundaries of the table as the Royal College of Physicians prints them (NEWS2 Chart 1, 2017), written out once more.
    [Theory]
    [InlineData("respiratory-rate", "8,97,1,false,132,64,A,36.7", "3")]
    [InlineData("respiratory-rate", "9,97,1,false,132,64,A,36.7", "1")]
    [InlineData("respiratory-rate", "11,97,1,false,132,64,A,36.7", "1")]
    [InlineData("respiratory-rate", "12,97,1,false,132,64,A,36.7", "0")]
    [InlineData("respiratory-rate", "20,97,1,false,132,64,A,36.7", "0")]
    [InlineData("respiratory-rate", "21,97,1,false,132,64,A,36.7", "2")]
    [InlineData("respiratory-rate", "24,97,1,false,132,64,A,36.7", "2")]
    [InlineData("respiratory-rate", "25,97,1,false,132,64,A,36.7", "3")]
    [InlineData("spo2", "14,91,1,false,132,64,A,36.7", "3")]
    [InlineData("spo2", "14,92,1,true,132,64,A,36.7", "2")]
    [InlineData("spo2", "14,93,1,false,132,64,A,36.7", "2")]
    [InlineData("spo2", "14,94,1,false,132,64,A,36.7", "1")]
    [InlineData("spo2", "14,95,1,true,132,64,A,36.7", "1")]
    [InlineData("spo2", "14,96,1,false,132,64,A,36.7", "0")]
    [InlineData("spo2", "14,100,1,true,132,64,A,36.7", "0")]
    [InlineData("spo2", "14,83,2,false,132,64,A,36.7", "3")]
    [InlineData("spo2", "14,84,2,true,132,64,A,36.7", "2")]
    [InlineData("spo2", "14,85,2,false,132,64,A,36.7", "2")]
    [InlineData("spo2", "14,86,2,true,132,64,A,36.7", "1")]
    [InlineData("spo2", "14,87,2,false,132,64,A,36.7", "1")]
    [InlineData("spo2", "14,88,2,true,132,64,A,36.7", "0")]
    [InlineData("spo2", "14,92,2,false,132,64,A,36.7", "0")]
    [InlineData("spo2", "14,93,2,false,132,64,A,36.7", "0")]
    [InlineData("spo2", "14,100,2,false,132,64,A,36.7", "0")]
    [InlineData("spo2", "14,92,2,true,132,64,A,36.7", "0")]
    [InlineData("spo2", "14,93,2,true,132,64,A,36.7", "1")]
    [InlineData("spo2", "14,94,2,true,132,64,A,36.7", "1")]
    [InlineData("spo2", "14,95,2,true,132,64,A,36.7", "2")]
    [InlineData("spo2", "14,96,2,true,132,64,A,36.7", "2")]
    [InlineData("spo2", "14,97,2,true,132,64,A,36.7", "3")]
    [InlineData("air-or-oxygen", "14,97,1,true,132,64,A,36.7", "2")]
    [InlineData("air-or-oxygen", "14,97,1,false,132,64,A,36.7", "0")]
    [InlineData("systolic", "14,97,1,false,90,64,A,36.7", "3")]
    [InlineData("systolic", "14,97,1,false,91,64,A,36.7", "2")]
    [InlineData("systolic", "14,97,1,false,100,64,A,36.7", "2")]
    [InlineData("systolic", "14,97,1,false,101,64,A,36.7", "1")]
    [InlineData("systolic", "14,97,1,false,110,64,A,36.7", "1")]
    [InlineData("systolic", "14,97,1,false,111,64,A,36.7", "0")]
    [InlineData("systolic", "14,97,1,false,219,64,A,36.7", "0")]
    [InlineData("systolic", "14,97,1,false,220,64,A,36.7", "3")]
    [InlineData("pulse", "14,97,1,false,132,40,A,36.7", "3")]
    [InlineData("pulse", "14,97,1,false,132,41,A,36.7", "1")]
    [InlineData("pulse", "14,97,1,false,132,50,A,36.7", "1")]
    [InlineData("pulse", "14,97,1,false,132,51,A,36.7", "0")]
    [InlineData("pulse", "14,97,1,false,132,90,A,36.7", "0")]
    [InlineData("pulse", "14,97,1,false,132,91,A,36.7", "1")]
    [InlineData("pulse", "14,97,1,false,132,110,A,36.7", "1")]
    [InlineData("pulse", "14,97,1,false,132,111,A,36.7", "2")]
    [InlineData("pulse", "14,97,1,false,132,130,A,36.7", "2")]
    [InlineData("pulse", "14,97,1,false,132,131,A,36.7", "3")]
    [InlineData("consciousness", "14,97,1,false,132,64,A,36.7", "0")]
    [InlineData("consciousness", "14,97,1,false,132,64,C,36.7", "3")]
    [InlineData("consciousness", "14,97,1,false,132,64,V,36.7", "3")]
    [InlineData("consciousness", "14,97,1,false,132,64,P,36.7", "3")]
    [InlineData("consciousness", "14,97,1,false,132,64,U,36.7", "3")]
    [InlineData("temperature", "14,97,1,false,132,64,A,35.0", "3")]
    [InlineData("temperature", "14,97,1,false,132,64,A,35.1", "1")]
    [InlineData("temperature", "14,97,1,false,132,64,A,36.0", "1")]
    [InlineData("temperature", "14,97,1,false,132,64,A,36.1", "0")]
    [InlineData("temperature", "14,97,1,false,132,64,A,38.0", "0")]
    [InlineData("temperature", "14,97,1,false,132,64,A,38.1", "1")]
    [InlineData("temperature", "14,97,1,false,132,64,A,39.0", "1")]
    [InlineData("temperature", "14,97,1,false,132,64,A,39.1", "2")]
    public async Task A_reading_stands_on_the_band_of_its_score(string kind, string readings, string score)
    {
        Picture picture = await Picture.OfAsync($"2026-01-05T08:00,{readings}");

        Assert.Equal(score, Picture.ScoreUnder(Assert.Single(picture.Class($"reading {kind}"))));
    }

    [Fact]
    public async Task Where_the_scale_is_not_stated_a_band_that_turns_on_it_is_open()
    {
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,14,83,,false,132,64,A,36.7", "2026-01-05T09:00,14,90,,false,132,64,A,36.7", "2026-01-05T10:00,14,96,,false,132,64,A,36.7");

        Assert.Equal(["3", "open", "0"], picture.Class("reading spo2").Select(Picture.ScoreUnder));
        Assert.Contains("scale not stated", picture.Texts);
        Assert.Contains("score open: scale or oxygen not recorded", picture.Texts);
    }

    [Theory]
    [InlineData("90,,false", true)]
    [InlineData("93,2,", true)]
    [InlineData("92,2,", false)]
    [InlineData("96,,false", false)]
    [InlineData("90,1,false", false)]
    public async Task The_key_explains_a_dot_that_is_not_filled_where_there_is_one(string saturation, bool isExplained)
    {
        Picture picture = await Picture.OfAsync($"2026-01-05T08:00,14,{saturation},132,64,A,36.7");

        Assert.Equal(isExplained, picture.Texts.Contains("reading whose score is open"));
    }

    [Fact]
    public async Task Where_air_or_oxygen_is_not_recorded_the_bands_of_scale_2_are_open_from_93()
    {
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,14,92,2,,132,64,A,36.7", "2026-01-05T09:00,14,93,2,,132,64,A,36.7");

        Assert.Equal(["0", "open"], picture.Class("reading spo2").Select(Picture.ScoreUnder));
        Assert.Contains("Scale 2, air or oxygen not recorded", picture.Texts);
    }

    [Fact]
    public async Task On_scale_2_the_bands_change_with_air_and_oxygen_and_the_scale_does_not()
    {
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,14,97,2,false,132,64,A,36.7", "2026-01-05T12:00,14,97,2,true,132,64,A,36.7");

        Assert.Equal(["0", "3"], picture.Class("reading spo2").Select(Picture.ScoreUnder));
        Assert.Contains("Scale 2, on air", picture.Texts);
        Assert.Contains("Scale 2, on oxygen", picture.Texts);
        Assert.Empty(picture.Class("scale-change"));
        Assert.Equal(1, Picture.Stretches(Assert.Single(picture.Class("line spo2"))));
    }

    [Fact]
    public async Task A_change_of_scale_breaks_the_line_and_is_marked_at_the_total_too()
    {
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,14,90,1,false,132,64,A,36.7", "2026-01-05T12:00,14,90,2,false,132,64,A,36.7");

        Assert.Equal(["3", "0"], picture.Class("reading spo2").Select(Picture.ScoreUnder));
        XElement[] marks = picture.Class("scale-change");
        Assert.Equal(2, marks.Length);
        double between = picture.Class("reading spo2").Average(static dot => Picture.Number(dot, "cx"));
        Assert.All(marks, mark => Assert.Equal(between, (Picture.Numbers(mark)[0] + Picture.Numbers(mark)[3]) / 2, 1));
        Assert.Equal(2, Picture.Stretches(Assert.Single(picture.Class("line spo2"))));
        Assert.Equal(2, Picture.Stretches(Assert.Single(picture.Class("line total"))));
        Assert.Contains("the SpO2 scale changes: totals do not compare across it", picture.Texts);
    }

    [Fact]
    public async Task Each_ground_has_a_pattern_of_its_own_and_its_score_in_a_digit()
    {
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,14,97,1,false,132,64,A,36.7");

        XElement panel = Picture.PanelOf(picture.Class("reading systolic").Single());
        Assert.Equal(
            ["url(#ehch-score-3)", "url(#ehch-score-2)", "url(#ehch-score-1)", "#fff", "url(#ehch-score-3)"],
            Picture.In(panel, "band").Select(static band => band.Attribute("fill")!.Value));
        Assert.Equal(["3", "2", "1", "0", "3"], Picture.In(panel, "band-score").Select(static digit => digit.Value));
        Assert.Equal(4, picture.Of("pattern").Select(static pattern => string.Concat(pattern.Elements())).Distinct().Count());
    }
}
