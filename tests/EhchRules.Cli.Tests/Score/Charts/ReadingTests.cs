using System.Xml.Linq;

namespace EhchRules.Cli.Tests.Score.Charts;

public class ReadingTests
{
    private static readonly string[] Kinds = ["respiratory-rate", "spo2", "air-or-oxygen", "systolic", "pulse", "consciousness", "temperature"];

    [Fact]
    public async Task Every_set_and_every_reading_has_its_glyph_and_every_missing_one_its_cross()
    {
        Picture picture = await Picture.OfAsync(Rows.Illness);

        Assert.Equal((10, 2, 1), (picture.Class("total complete").Length, picture.Class("total partial").Length, picture.Class("total empty").Length));
        Assert.Equal([11, 12, 12, 11, 12, 11, 11], Kinds.Select(kind => picture.Class($"reading {kind}").Length));
        Assert.Equal([2, 1, 1, 2, 1, 2, 2], Kinds.Select(kind => picture.Class($"missing {kind}").Length));
    }

    [Fact]
    public async Task Of_many_sets_not_one_is_left_out()
    {
        const int Seed = 20261122;
        string[] rows = Rows.Many(300, Seed);

        Picture picture = await Picture.OfAsync(rows);

        Assert.Equal(300, picture.Class("set").Length);
        Assert.All(Kinds, kind => Assert.True(picture.Class($"reading {kind}").Length + picture.Class($"missing {kind}").Length == 300, $"seed {Seed}: {kind}"));
        Assert.Equal(rows.Count(static row => row.Split(',')[5].Length > 0), picture.Class("reading systolic").Length);
    }

    [Fact]
    public async Task A_missing_reading_breaks_the_line_and_is_marked_below_the_panel()
    {
        Picture picture = await Picture.OfAsync(
            "2026-01-05T08:00,14,97,1,false,132,64,A,36.7", "2026-01-05T09:00,14,97,1,false,132,,A,36.7", "2026-01-05T10:00,14,97,1,false,132,66,A,36.7", "2026-01-05T11:00,14,97,1,false,132,68,A,36.7");

        Assert.Equal(2, Picture.Stretches(Assert.Single(picture.Class("line pulse"))));
        Assert.Equal(1, Picture.Stretches(Assert.Single(picture.Class("line systolic"))));
        XElement cross = Assert.Single(picture.Class("missing pulse"));
        XElement frame = Picture.In(Picture.PanelOf(cross), "frame").Single();
        Assert.True(Picture.Numbers(cross)[1] > Picture.Number(frame, "y") + Picture.Number(frame, "height"));
    }

    [Fact]
    public async Task A_reading_beyond_the_drawn_range_is_an_arrowhead_with_its_value()
    {
        Picture picture = await Picture.OfAsync("2026-01-05T08:00,60,40,1,false,300,250,A,30.2", "2026-01-05T09:00,2,97,1,false,132,20,A,45.0");

        Assert.Equal("path", Assert.Single(picture.Class("reading spo2"), static mark => mark.Name.LocalName != "circle").Name.LocalName);
        Assert.Equal(["path", "path"], picture.Class("reading pulse").Select(static mark => mark.Name.LocalName));
        Assert.Equal(["60", "2"], Values(picture, "respiratory-rate"));
        Assert.Equal(["250", "20"], Values(picture, "pulse"));
        Assert.Equal(["30.2", "45.0"], Values(picture, "temperature"));
    }

    [Fact]
    public async Task With_few_sets_every_value_is_written_and_those_that_score_are_bold()
    {
        Picture picture = await Picture.OfAsync(Rows.Illness);

        XElement[] values = ValuesOf(picture, "systolic");
        Assert.Equal(["128", "124", "122", "118", "112", "110", "104", "98", "92", "102", "112"], values.Select(static value => value.Value));
        Assert.Equal(["110", "104", "98", "92", "102"], values.Where(static value => value.Attribute("font-weight")?.Value == "bold").Select(static value => value.Value));
    }

    [Fact]
    public async Task With_many_sets_the_worst_and_the_latest_values_are_written()
    {
        string[] rows = [.. Enumerable.Range(0, 200).Select(static i => FormattableString.Invariant($"2026-01-{1 + (i / 20):00}T{i % 20:00}:00,14,{(i == 77 ? 88 : 97)},1,false,132,64,A,36.7"))];

        Picture picture = await Picture.OfAsync(rows);

        Assert.Equal(["88", "97"], Values(picture, "spo2"));
        Assert.Equal(["64"], Values(picture, "pulse"));
    }

    [Theory]
    [InlineData(13)]
    [InlineData(60)]
    [InlineData(300)]
    public async Task No_value_covers_another(int count)
    {
        const int Seed = 4711;
        Picture picture = await Picture.OfAsync(Rows.Many(count, Seed));

        foreach (XElement panel in picture.Class("panel"))
        {
            XElement[] values = [.. Picture.In(panel, "values").SelectMany(static group => group.Elements())];
            foreach (XElement value in values)
            {
                Assert.DoesNotContain(values, other => other != value && Overlap(value, other));
            }
        }
    }

    /// <summary>Says whether two values overlap, in a font whose digits are six tenths as wide as it is large, and seven as high.</summary>
    private static bool Overlap(XElement one, XElement other)
    {
        double apart = Math.Abs(Picture.Number(one, "x") - Picture.Number(other, "x"));
        bool isBeside = apart >= 9 * 0.6 * (one.Value.Length + other.Value.Length) / 2;
        return !isBeside && Math.Abs(Picture.Number(one, "y") - Picture.Number(other, "y")) < 9 * 0.7;
    }

    private static string[] Values(Picture picture, string kind) => [.. ValuesOf(picture, kind).Select(static value => value.Value)];

    private static XElement[] ValuesOf(Picture picture, string kind) =>
        [.. Picture.In(Picture.PanelOf(picture.Class($"reading {kind}")[0]), "values").SelectMany(static group => group.Elements()).OrderBy(static value => Picture.Number(value, "x"))];
}
