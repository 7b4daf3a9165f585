using System.Globalization;
using System.Xml.Linq;

namespace EhchRules.Cli.Tests.Score.Charts;

public class TimeAxisTests
{
    private const string Readings = "14,97,1,false,132,64,A,36.7";

    [Theory]
    [InlineData("2026-01-05T08:00", "2026-01-05T08:00", "06:15", "2026-01-05")]
    [InlineData("2026-01-05T20:00", "2026-01-07T02:00", "22:00", "2026-01-05")]
    [InlineData("2026-01-01T08:00", "2026-01-11T08:00", "2026-01-02", null)]
    [InlineData("2026-01-01T08:00", "2026-04-01T08:00", "2026-01-05", null)]
    [InlineData("2024-03-10T08:00", "2027-03-10T08:00", "2024-04", null)]
    [InlineData("2000-03-10T08:00", "2026-03-10T08:00", "2000", null)]
    public async Task Marks_are_as_fine_as_there_is_room_for(string first, string last, string mark, string? day)
    {
        Picture picture = await Picture.OfAsync($"{first},{Readings}", $"{last},{Readings}");

        XElement[] labels = Labels(picture);
        Assert.Contains(mark, labels.Select(static label => label.Value));
        Assert.Equal(day is not null, labels.Any(static label => label.Attribute("font-weight") is not null));
        if (day is not null) Assert.Contains(day, labels.Select(static label => label.Value));
        XElement[] marks = [.. labels.Where(static label => label.Attribute("font-weight") is null)];
        Assert.All(marks.Zip(marks.Skip(1)), static pair =>
            Assert.True(Picture.Number(pair.Second, "x") - Picture.Number(pair.First, "x") > 9 * 0.62 * pair.First.Value.Length, $"{pair.First.Value} touches {pair.Second.Value}"));
    }

    [Fact]
    public async Task A_mark_stands_where_a_set_of_its_time_does()
    {
        Picture picture = await Picture.OfAsync($"2026-01-05T22:00,{Readings}", $"2026-01-06T06:00,{Readings}", $"2026-01-07T00:00,{Readings}", $"2026-01-07T09:00,{Readings}");

        double[] x = [.. picture.Class("total complete").Select(static dot => Picture.Number(dot, "cx"))];
        Assert.Equal(x[1], Picture.Number(Labels(picture).First(static label => label.Value == "06:00"), "x"), 2);
        Assert.Equal(x[2], Picture.Number(Labels(picture).Single(static label => label.Value == "2026-01-07"), "x"), 2);
    }

    [Fact]
    public async Task Equal_times_are_equal_lengths()
    {
        Picture picture = await Picture.OfAsync($"2026-01-05T08:00,{Readings}", $"2026-01-05T09:00,{Readings}", $"2026-01-05T12:00,{Readings}", $"2026-01-05T13:00,{Readings}");

        double[] x = [.. picture.Class("total complete").Select(static dot => Picture.Number(dot, "cx"))];
        Assert.Equal(3 * (x[1] - x[0]), x[2] - x[1], 1);
        Assert.Equal(x[1] - x[0], x[3] - x[2], 1);
    }

    [Fact]
    public async Task Sets_of_one_minute_stand_side_by_side()
    {
        Picture picture = await Picture.OfAsync($"2026-01-05T08:00:10,{Readings}", $"2026-01-05T08:00:40,{Readings}", $"2026-01-06T08:00,{Readings}");

        double[] x = [.. picture.Class("total complete").Select(static dot => Picture.Number(dot, "cx"))];
        Assert.Equal(6, x[1] - x[0], 1);
    }

    [Fact]
    public async Task Rows_in_any_order_are_drawn_in_the_order_of_time()
    {
        string[] shuffled = [Rows.Illness[4], Rows.Illness[0], .. Rows.Illness[5..], Rows.Illness[3], Rows.Illness[2], Rows.Illness[1]];

        Assert.Equal((await Picture.OfAsync(Rows.Illness)).Text, (await Picture.OfAsync(shuffled)).Text);
    }

    [Fact]
    public async Task Where_clocks_were_changed_the_page_says_by_which_it_goes()
    {
        Picture changed = await Picture.OfAsync($"2026-03-28T20:00+00:00,{Readings}", $"2026-03-29T09:00+01:00,{Readings}");
        Picture same = await Picture.OfAsync($"2026-03-29T09:00+01:00,{Readings}", $"2026-03-29T21:00+01:00,{Readings}");

        Assert.Contains("2026-03-28 20:00 to 2026-03-29 08:00, all in GMT, which England kept at the first. 2 sets, all complete.", changed.Texts);
        Assert.Contains("2026-03-29 09:00 to 2026-03-29 21:00, in BST. 2 sets, all complete.", same.Texts);
    }

    [Fact]
    public async Task A_page_of_times_in_UTC_goes_by_English_clocks()
    {
        Picture summer = await Picture.OfAsync($"2026-07-01T23:30Z,{Readings}", $"2026-07-02T08:00Z,{Readings}");

        Assert.Contains("2026-07-02 00:30 to 2026-07-02 09:00, in BST. 2 sets, all complete.", summer.Texts);
    }

    [Fact]
    public async Task The_first_and_the_last_minute_of_the_calendar_can_be_drawn()
    {
        Picture picture = await Picture.OfAsync($"0001-01-01T00:00+14:00,{Readings}", $"9999-12-31T23:59-14:00,{Readings}");

        Assert.Equal(2, picture.Class("set").Length);
        Assert.All(Labels(picture), static label => Assert.True(int.TryParse(label.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _), label.Value));
    }

    private static XElement[] Labels(Picture picture) => [.. picture.Class("time-axis").Single().Elements().Where(static one => one.Name.LocalName == "text")];
}
