namespace EhchRules.Scoring.Tests;

/// <summary>The escalation steps for care homes that one training provider describes.</summary>
public sealed class CareHomeEscalationTests
{
    private static readonly ResponsePolicy Policy = ResponsePolicies.CareHomeEscalation;

    [Theory]
    [InlineData(0, 0, 720)]
    [InlineData(1, 1, 360)]
    [InlineData(3, 3, 30)]
    [InlineData(4, 3, 30)]
    [InlineData(5, 4, 15)]
    [InlineData(6, 4, 15)]
    public void A_total_has_its_row_and_interval_with_a_single_three_or_without(int total, int row, int minutes)
    {
        Assert.Same(Policy.Rows[row], Policy.RowOf(total, singleParameterThree: false));
        Assert.Same(Policy.Rows[row], Policy.RowOf(total, singleParameterThree: true));
        Assert.Equal(Monitoring.Within(TimeSpan.FromMinutes(minutes)), Policy.Rows[row].Monitoring);
        Assert.Equal(SourceStatus.Secondary, Policy.Rows[row].MonitoringStatus);
    }

    [Fact]
    public void At_two_the_pages_disagree_and_no_interval_is_given()
    {
        ResponseRow row = Policy.RowOf(2, singleParameterThree: false);

        Assert.Equal(MonitoringKind.Unsettled, row.Monitoring.Kind);
        Assert.Null(row.Monitoring.Longest);
        Assert.Equal(SourceStatus.Unconfirmed, row.MonitoringStatus);
        Assert.Equal(SourceStatus.Secondary, row.ResponseStatus);
        Assert.Contains("within 2 hours and then every 6 hours", row.Note, StringComparison.Ordinal);
        Assert.Contains("every 2 hours", row.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(20)]
    public void At_seven_and_above_it_says_that_it_is_not_sourced(int total)
    {
        ResponseRow row = Policy.RowOf(total, singleParameterThree: true);

        Assert.False(row.IsSourced);
        Assert.Null(row.Response);
        Assert.Equal(Monitoring.NotSourced, row.Monitoring);
        Assert.StartsWith("Not sourced: obtain the official policy.", row.WhyNotSourced, StringComparison.Ordinal);
        Assert.Equal(
            "7 to 20: Not sourced: obtain the official policy. No text for these totals was found, which does not mean that no response is due. "
            + "Observe again: not sourced. A local simplified table has a row of its own for these totals. It is not this row and is not given here.",
            row.ToString());
    }

    [Fact]
    public void What_a_local_simplified_table_says_stands_nowhere() =>
        Assert.DoesNotContain(Policy.Rows, static row => row.ToString().Contains("999", StringComparison.Ordinal));

    [Fact]
    public void Only_the_highest_row_is_not_sourced() =>
        Assert.Equal([true, true, true, true, true, false], Policy.Rows.Select(static row => row.IsSourced));

    [Fact]
    public void Every_row_cites_both_pages_as_one_secondary_source()
    {
        ScoringSource source = Assert.Single(Policy.Sources);

        Assert.Equal("one training provider (proils.co.uk and proals.co.uk)", source.Publisher);
        Assert.Equal(SourceStatus.Secondary, source.Status);
        Assert.All(Policy.Rows, row => Assert.Equal(source, row.Source));
    }

    [Fact]
    public void It_is_read_against_the_usual_score_and_takes_no_official_name()
    {
        Assert.True(Policy.IsReadAgainstUsual);
        Assert.False(Policy.UnalteredOfficialContent);
        Assert.Equal("care home", Policy.Setting);
        Assert.DoesNotContain("RESTORE", Policy.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("not the official chart", Policy.LicenceNote, StringComparison.Ordinal);
    }
}
