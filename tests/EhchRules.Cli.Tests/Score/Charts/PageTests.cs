using System.Globalization;
using System.Xml.Linq;

namespace EhchRules.Cli.Tests.Score.Charts;

public class PageTests
{
    [Fact]
    public async Task A_picture_is_as_it_was_approved()
    {
        Picture picture = await Picture.ForAsync("R-12", Rows.Illness);

        Approved.Matches(picture.Text, "tests", "EhchRules.Cli.Tests", "Approved", "observations.svg");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public async Task Equal_rows_give_equal_bytes_whatever_the_culture(string culture)
    {
        string expected = (await Picture.OfAsync(Rows.Illness)).Text;
        using HostileCulture hostile = new(culture);

        Assert.Equal(expected, (await Picture.OfAsync(Rows.Illness)).Text);
    }

    [Fact]
    public async Task It_has_no_script_and_refers_to_nothing_outside_itself()
    {
        Picture picture = await Picture.OfAsync(Rows.Illness);

        string[] known = ["svg", "title", "desc", "defs", "pattern", "rect", "circle", "path", "line", "g", "text", "tspan"];
        Assert.Empty(picture.Root.DescendantsAndSelf().Select(static one => one.Name.LocalName).Except(known));
        Assert.DoesNotContain("href", picture.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, picture.Text.Split("http").Length - 1);
        string[] ids = [.. picture.Root.Descendants().Attributes("id").Select(static id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(picture.Of("rect").Attributes("fill").Where(static fill => fill.Value.StartsWith("url", StringComparison.Ordinal)), fill => Assert.Contains(fill.Value[5..^1], ids));
    }

    [Fact]
    public async Task It_has_a_title_and_a_description_for_who_cannot_see_it()
    {
        Picture picture = await Picture.ForAsync("R-12", Rows.Illness);

        Assert.Equal("img", picture.Root.Attribute("role")!.Value);
        Assert.Equal(["ehch-title", "ehch-description"], picture.Root.Attribute("aria-labelledby")!.Value.Split(' '));
        Assert.Equal("Recorded observations of resident R-12", picture.Title);
        Assert.Contains("2026-11-03 08:10 to 2026-11-06 09:00. 13 sets: 10 complete, 2 partial, 1 with nothing recorded.", picture.Description, StringComparison.Ordinal);
        Assert.Contains("The highest total is 18, at 2026-11-05 18:00.", picture.Description, StringComparison.Ordinal);
        Assert.EndsWith("temperature 37.8 °C. NEWS2: 5, Medium.", picture.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_it_is_and_is_not_and_where_its_thresholds_are_from()
    {
        Picture picture = await Picture.OfAsync(Rows.Illness);

        string foot = picture.Class("foot").Single().Value;
        Assert.StartsWith("A picture of what was recorded; not the RCP chart, not a diagnosis.", foot, StringComparison.Ordinal);
        Assert.Contains("Royal College of Physicians, NEWS2 Chart 1: scoring system, 2017", foot, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a & b \"c\" 'd' ]]> <!-- ")]
    [InlineData("名前 ✓ 😀")]
    public async Task An_id_is_text_and_nothing_else(string id)
    {
        Picture picture = await Picture.ForAsync(id.Trim(), Rows.Illness);

        Assert.Equal($"Recorded observations of resident {id.Trim()}", picture.Title);
        Assert.Contains(picture.Title, picture.Texts);
        Assert.Empty(picture.Of("script"));
        Assert.DoesNotContain("<script", picture.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9434765919")]
    [InlineData("943 476 5919")]
    [InlineData("943-476-5919")]
    [InlineData("943.476.5919")]
    [InlineData("943\u00A0476\u00A05919")]
    [InlineData("NHS 9434765919, room 3")]
    public async Task An_nhs_number_is_never_shown_whole(string id)
    {
        Picture picture = await Picture.ForAsync(id, Rows.Illness);

        Assert.Contains("*** *** 5919", picture.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("943", picture.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("9434765919", string.Concat(picture.Text.Where(char.IsAsciiDigit)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_too_long_is_cut_where_it_leaves_the_page()
    {
        Picture picture = await Picture.ForAsync(new string('W', 200), Rows.Illness);

        string shown = picture.Texts.Single(static text => text.StartsWith("Recorded", StringComparison.Ordinal));
        Assert.EndsWith("WWW…", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 50, 90);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(300)]
    public async Task No_text_is_smaller_than_9_pixels_of_a_page_of_A4_or_leaves_it(int count)
    {
        Picture picture = await Picture.OfAsync(Rows.Many(count, seed: 12));

        Assert.Equal(("297mm", "210mm", "0 0 1123 794"), (Attribute(picture, "width"), Attribute(picture, "height"), Attribute(picture, "viewBox")));
        Assert.All(picture.Root.DescendantsAndSelf().Attributes("font-size"), static size => Assert.True(double.Parse(size.Value, CultureInfo.InvariantCulture) >= 9, size.Value));
        Assert.All(picture.Of("text"), static text =>
        {
            (double left, double right) = Ends(text);
            Assert.True(left >= 14 && right <= 1109, FormattableString.Invariant($"{text.Value}: {left} to {right}"));
            Assert.True(Picture.Number(text, "y") is >= 14 and <= 780, text.Value);
        });
    }

    private static string Attribute(Picture picture, string name) => picture.Root.Attribute(name)!.Value;

    /// <summary>Reckons where a text begins and ends, in a font whose letters are half as wide as it is large.</summary>
    private static (double Left, double Right) Ends(XElement text)
    {
        double size = text.AncestorsAndSelf().Attributes("font-size").Select(static size => double.Parse(size.Value, CultureInfo.InvariantCulture)).First();
        double width = text.Value.Length * size / 2;
        double x = Picture.Number(text, "x");
        string anchor = text.AncestorsAndSelf().Attributes("text-anchor").Select(static anchor => anchor.Value).FirstOrDefault("start");
        double left = anchor switch { "end" => x - width, "middle" => x - (width / 2), _ => x };
        return (left, left + width);
    }
}
