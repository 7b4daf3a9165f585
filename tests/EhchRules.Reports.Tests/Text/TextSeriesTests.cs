using EhchRules.Catalogue;
using EhchRules.Measures;

namespace EhchRules.Reports.Tests.Text;

public sealed class TextSeriesTests
{
    private static readonly EhchRuleSet Rules = EhchRuleSet.Current;

    [Fact]
    public void Reports_of_several_networks_have_a_rule_between_and_a_summary_behind_the_last()
    {
        using StringWriter text = new() { NewLine = "\n" };
        TextSeries series = new(text, new() { Columns = 60 });
        AssessmentSummary summary = new();
        foreach (NetworkRecord record in (NetworkRecord[])[Situation.Record(), Pages.Demo])
        {
            Assessment assessment = Rules.Assess(record, Pages.Day);
            series.Write(Rules.Report(assessment));
            summary.Add(assessment);
        }

        series.Write(summary);

        string[] lines = text.ToString().Split('\n');
        Assert.Equal(2, lines.Count(static line => line == new string('-', 60)));
        Assert.Equal("2 networks assessed; something is not met by contract in 1.", lines[^2]);
    }

    [Fact]
    public void Text_of_a_record_cannot_command_a_terminal()
    {
        using StringWriter text = new();
        Pages.Of(HostileRecord.Record).WriteText(text);

        Assert.DoesNotContain('\u001B', text.ToString());
        Assert.DoesNotContain('\u202E', text.ToString());
    }

    [Fact]
    public void Colours_are_codes_around_the_same_words()
    {
        using StringWriter plain = new() { NewLine = "\n" };
        using StringWriter coloured = new() { NewLine = "\n" };
        Pages.Of(Pages.Demo).WriteText(plain);
        Pages.Of(Pages.Demo).WriteText(coloured, new() { HasColours = true });

        Assert.Contains("\u001B[1m", coloured.ToString(), StringComparison.Ordinal);
        Assert.Equal(plain.ToString(), System.Text.RegularExpressions.Regex.Replace(coloured.ToString(), "\u001B\\[[0-9;]*m", string.Empty));
    }

    [Fact]
    public void Fewer_columns_than_texts_are_laid_out_for_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => new TextOptions { Columns = 59 });

    [Fact]
    public void A_filter_shows_what_it_names_in_text_and_csv()
    {
        FindingFilter filter = new() { Topics = new HashSet<Topic> { Topic.HomeRounds }, Outcomes = new HashSet<Outcome> { Outcome.NotMet } };
        AssessmentReport report = Pages.Of(Pages.Demo, options: new() { Findings = filter });
        using StringWriter text = new();
        using StringWriter csv = new();
        report.WriteText(text);
        report.WriteCsv(csv, hasHeader: false);

        Assert.Contains("Shown: outcome NotMet; topic HomeRounds.", text.ToString(), StringComparison.Ordinal);
        string[] rows = csv.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            report.Assessment.Findings.Count(static finding => finding is { Outcome: Outcome.NotMet, Requirement.Topic: Topic.HomeRounds }),
            rows.Length);
        Assert.All(rows, static row => Assert.Contains(",HomeRounds,", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Measures_of_two_days_make_no_summary()
    {
        MeasureSummary summary = new();
        summary.Add(Rules.Measures(Pages.Demo, Pages.Day));

        NetworkMeasures other = Rules.Measures(Pages.Demo, Pages.Day.AddDays(1));

        Assert.Throws<ArgumentException>("answer", () => summary.Add(other));
        Assert.Equal(1, summary.Count);
    }
}
