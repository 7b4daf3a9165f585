using System.Collections.Immutable;

namespace EhchRules.Scoring.Tests;

/// <summary>Policies that a caller supplies.</summary>
public sealed class CallersPolicyTests
{
    private static readonly ScoringSource Source = new() { Publisher = "A trust", Title = "Escalation policy", Read = "the policy", Status = SourceStatus.Confirmed };

    private static ResponsePolicyDefinition Sound => new()
    {
        Name = "Local escalation",
        Version = "3",
        Owner = "A trust",
        Setting = "care home",
        LicenceNote = "internal use",
        Rows = [Row(0, 4) with { SingleParameterThree = false }, Row(0, 4) with { SingleParameterThree = true }, Row(5, 20)],
    };

    [Fact]
    public void A_sound_policy_is_made_with_all_it_was_given()
    {
        ResponsePolicy policy = ResponsePolicy.Create(Sound with { Note = "a note", IsReadAgainstUsual = true });

        Assert.Equal("Local escalation, 3 (A trust)", policy.ToString());
        Assert.Equal("care home", policy.Setting);
        Assert.Equal("internal use", policy.LicenceNote);
        Assert.Equal("a note", policy.Note);
        Assert.True(policy.IsReadAgainstUsual);
        Assert.Equal([Source], policy.Sources);
        Assert.Equal(3, policy.Rows.Length);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        ResponsePolicyDefinition terms = Sound with { Name = " ", Version = "", Owner = null!, Setting = "\t", LicenceNote = "", Rows = [Row(0, 21), Row(6, 5)] };

        Assert.Equal(
            [
                "name: \" \"; expected a name",
                "version: \"\"; expected a version",
                "owner: null; expected whose policy it is",
                "setting: \"\\u0009\"; expected the setting it was written for",
                "licenceNote: \"\"; expected on what terms it may be used, or that they are not known",
                "rows[0].Through: 21; expected a total from 0 to 20",
                "rows[1]: 6 to 5; expected From no higher than Through",
            ],
            Faults(terms));
    }

    [Fact]
    public void A_fault_of_terms_is_thrown_with_all_of_them()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => ResponsePolicy.Create(Sound with { Name = "", Version = "" }));

        Assert.Contains("name: \"\"; expected a name", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("version: \"\"; expected a version", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlaps_are_told_by_rows_and_totals() => Assert.Equal(
        ["rows: rows[0] and rows[1] for totals of 4 to 5; expected exactly one row"],
        Faults(Sound with { Rows = [Row(0, 5), Row(4, 20)] }));

    [Fact]
    public void An_overlap_in_one_case_alone_names_the_case() => Assert.Equal(
        ["rows: rows[0] and rows[1] for totals of 0 to 4 with a single parameter at 3; expected exactly one row"],
        Faults(Sound with { Rows = [Row(0, 4), Row(0, 4) with { SingleParameterThree = true }, Row(5, 20)] }));

    [Fact]
    public void A_total_without_a_row_is_told() => Assert.Equal(
        ["rows: no row for a total of 5; expected exactly one row", "rows: no row for a total of 20; expected exactly one row"],
        Faults(Sound with { Rows = [Row(0, 4), Row(6, 19)] }));

    [Fact]
    public void A_case_without_a_row_is_told() => Assert.Equal(
        ["rows: no row for totals of 0 to 4 with a single parameter at 3; expected exactly one row"],
        Faults(Sound with { Rows = [Row(0, 4) with { SingleParameterThree = false }, Row(5, 20)] }));

    [Fact]
    public void Rows_that_nobody_gave_are_missing_for_every_total()
    {
        Assert.Equal(["rows: no row for totals of 0 to 20; expected exactly one row"], Faults(Sound with { Rows = [] }));
        Assert.Equal(["rows: no row for totals of 0 to 20; expected exactly one row"], Faults(Sound with { Rows = default }));
    }

    [Fact]
    public void Rows_stand_least_urgent_first() => Assert.Equal(
        ["rows[1]: 0 to 4, after 5 to 20; expected the least urgent row first"],
        Faults(Sound with { Rows = [Row(5, 20), Row(0, 4)] }));

    [Fact]
    public void A_row_for_a_single_three_may_stand_wherever_its_owner_ranks_it()
    {
        ImmutableArray<ResponseRow> rows =
        [
            Row(0, 4) with { SingleParameterThree = false }, Row(5, 6) with { SingleParameterThree = false },
            Row(0, 20) with { SingleParameterThree = true }, Row(7, 20) with { SingleParameterThree = false },
        ];

        Assert.Empty(Faults(Sound with { Rows = rows }));
    }

    [Fact]
    public void A_row_says_what_is_asked_for_or_why_not()
    {
        Assert.Equal(["rows[0].WhyNotSourced: null; expected why there is no response"], Faults(Sound with { Rows = [Row(0, 20) with { Response = null }] }));
        Assert.Equal(["rows[0].Response: \" \"; expected a response, or null where it is not sourced"], Faults(Sound with { Rows = [Row(0, 20) with { Response = " " }] }));
        Assert.Equal(["rows[0].WhyNotSourced: \"lost\"; expected null, because there is a response"], Faults(Sound with { Rows = [Row(0, 20) with { WhyNotSourced = "lost" }] }));
        Assert.Empty(Faults(Sound with { Rows = [Row(0, 20) with { Response = null, WhyNotSourced = "lost" }] }));
    }

    [Theory]
    [InlineData(0, 60, "within 0 to 1 hour")]
    [InlineData(-5, 60, "within -5 to 60 minutes")]
    [InlineData(61, 60, "within 61 to 60 minutes")]
    public void An_interval_that_cannot_be_is_told(int shortest, int longest, string text) => Assert.Equal(
        [$"rows[0].Monitoring: {text}; expected intervals above zero, the shorter first"],
        Faults(Sound with { Rows = [Row(0, 20) with { Monitoring = Monitoring.Within(TimeSpan.FromMinutes(shortest), TimeSpan.FromMinutes(longest)) }] }));

    [Fact]
    public void No_interval_is_as_long_as_nothing()
    {
        Assert.Single(Faults(Sound with { Rows = [Row(0, 20) with { Monitoring = Monitoring.Within(TimeSpan.Zero) }] }));
        Assert.Empty(Faults(Sound with { Rows = [Row(0, 20) with { Monitoring = Monitoring.Within(new TimeSpan(1)) }] }));
        Assert.Empty(Faults(Sound with { Rows = [Row(0, 20) with { Monitoring = Monitoring.Within(TimeSpan.FromHours(1), TimeSpan.FromHours(1)) }] }));
    }

    [Fact]
    public void A_row_or_a_source_that_is_not_there_is_told()
    {
        Assert.Equal(["rows[1]: null; expected a row"], Faults(Sound with { Rows = [Row(0, 20), null!] }));
        Assert.Equal(["rows[0].Source: null; expected where the row is from"], Faults(Sound with { Rows = [Row(0, 20) with { Source = null! }] }));
    }

    [Theory]
    [InlineData("RESTORE2")]
    [InlineData("Restore-2 mini")]
    [InlineData("RESTORE\u00B2")]
    [InlineData("\uFF32\uFF25\uFF33\uFF34\uFF2F\uFF32\uFF25\uFF12")]
    [InlineData("our restore 2 (shortened)")]
    [InlineData("R.E.S.T.O.R.E. 2")]
    public void The_trademark_is_for_unaltered_official_content_alone(string name)
    {
        string fault = Assert.Single(Faults(Sound with { Name = name }));

        Assert.StartsWith($"name: \"{name}\"; expected a name without RESTORE2", fault, StringComparison.Ordinal);
        Assert.Empty(Faults(Sound with { Name = name, UnalteredOfficialContent = true }));
    }

    [Theory]
    [InlineData("Restore")]
    [InlineData("RESTORE3")]
    public void A_name_that_is_only_like_the_trademark_is_free(string name) => Assert.Empty(Faults(Sound with { Name = name }));

    [Fact]
    public void A_long_name_is_shortened_in_a_fault() => Assert.StartsWith(
        "name: \"RESTORE2 xxxxxxxxxxxxxxxxxxxxxxxxxxxx...\"; expected", Assert.Single(Faults(Sound with { Name = $"RESTORE2 {new string('x', 60)}" })), StringComparison.Ordinal);

    [Fact]
    public void Policies_are_equal_by_value()
    {
        ResponsePolicy one = ResponsePolicy.Create(Sound);

        Assert.Equal(one, ResponsePolicy.Create(Sound));
        Assert.Equal(one.GetHashCode(), ResponsePolicy.Create(Sound).GetHashCode());
        Assert.NotEqual(one, ResponsePolicy.Create(Sound with { Version = "4" }));
        Assert.NotEqual(one, ResponsePolicy.Create(Sound with { Rows = [Row(0, 20)] }));
        Assert.Equal(Sound, Sound with { });
        Assert.Equal(Sound with { Rows = [] }, Sound with { Rows = default });
    }

    private static ResponseRow Row(int from, int through) => new()
    {
        From = from, Through = through, Response = "Do as agreed.", Source = Source,
        ResponseStatus = SourceStatus.Confirmed, MonitoringStatus = SourceStatus.Confirmed,
    };

    private static string[] Faults(ResponsePolicyDefinition terms)
    {
        bool isMade = ResponsePolicy.TryCreate(terms, out ResponsePolicy? policy, out ImmutableArray<ScoringFault> faults);

        Assert.Equal(isMade, policy is not null);
        Assert.Equal(isMade, faults.IsEmpty);
        return [.. faults.Select(static fault => fault.ToString())];
    }
}
