using System.Collections.Immutable;

namespace EhchRules.Scoring.Tests.Documentation;

/// <summary>Runs the examples of docs/scoring.md, and that of README.md on scoring, and holds the pages to them.</summary>
public sealed class ScoringPageTests
{
    private const string Page = "docs/scoring.md";

    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs", "scoring.md"));

    [Fact]
    public void Every_example_of_the_page_is_run_here() => Assert.Equal(["one-set", "missing", "many", "columns", "usual", "policy", "own-policy", "handover"], Example.NamesIn(Page));

    [Fact]
    public void The_example_of_the_README_has_bounds_and_no_total()
    {
        using StringWriter Console = new() { NewLine = "\n" };

        // example: scoring
        ObservationSet set = ObservationSet.Create(new()
        {
            RespiratoryRate = 22, SpO2 = 93, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
            SystolicBloodPressure = 104, Consciousness = Consciousness.Alert, TemperatureTenths = 384,
        });
        Console.WriteLine(News2.Score(set));
        // end of example

        Assert.Equal("6 to 9, at least Medium; missing: pulse\n", Console.ToString());
        Assert.Contains($"```\n{Console}```\n", File.ReadAllText(Repository.PathOf("README.md")), StringComparison.Ordinal);
        Example.IsPrintedIn("README.md", "scoring", "ScoringPageTests.cs", "EhchRules.Scoring");
    }

    [Fact]
    public void One_set_has_a_total()
    {
        using StringWriter Console = new() { NewLine = "\n" };

        // example: one-set
        ObservationSet set = ObservationSet.Create(new()
        {
            RespiratoryRate = 21, SpO2 = 93, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
            SystolicBloodPressure = 120, Pulse = 95, Consciousness = Consciousness.Alert, TemperatureTenths = 375,
        });
        News2Score score = News2.Score(set);
        Console.WriteLine($"{score.Total}, {score.Band}, respiratory rate {score[News2Parameter.RespiratoryRate]}");
        // end of example

        AssertPrinted(Console);
        Example.IsPrintedIn(Page, "one-set", "ScoringPageTests.cs", "EhchRules.Scoring");
    }

    [Fact]
    public void A_set_with_readings_missing_has_bounds()
    {
        using StringWriter Console = new() { NewLine = "\n" };

        // example: missing
        News2Score score = News2.Score(ObservationSet.Create(new()
        {
            SpO2 = 97, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
            SystolicBloodPressure = 132, Pulse = 118, Consciousness = Consciousness.Voice, TemperatureTenths = 367,
            Refused = ObservationItems.RespiratoryRate,
        }));
        Console.WriteLine(score);
        Console.WriteLine(score.Total is null);
        // end of example

        AssertPrinted(Console);
        Example.IsPrintedIn(Page, "missing", "ScoringPageTests.cs", "EhchRules.Scoring");
    }

    [Fact]
    public void Many_sets_are_scored_into_a_span()
    {
        ObservationSet[] sets = RandomSets.Draw(100, seed: 1);

        // example: many
        News2Score[] scores = new News2Score[sets.Length];
        News2.Score(sets, scores);
        int atLeastMedium = scores.Count(score => score.LowestBand >= News2Bands.Medium);
        // end of example

        Assert.Equal(sets.Count(set => News2.Score(set).LowestBand is News2Bands.Medium or News2Bands.High), atLeastMedium);
        Example.IsPrintedIn(Page, "many", "ScoringPageTests.cs", "EhchRules.Scoring");
    }

    [Fact]
    public void Columns_are_scored_as_they_stand()
    {
        using StringWriter Console = new() { NewLine = "\n" };

        // example: columns
        ObservationColumns columns = new()
        {
            RespiratoryRate = [14, 22, ObservationColumns.NotRecorded],
            SpO2 = [97, 92, 970],
            SpO2Scale = [1, 1, 1],
            AirOrOxygen = [1, 2, 1],
            SystolicBloodPressure = [132, 98, 120],
            Pulse = [64, 112, 70],
            Consciousness = [1, 1, 1],
            TemperatureTenths = [367, 392, 366],
        };
        News2Score[] scores = new News2Score[columns.Length];
        ObservationItems[] outOfRange = new ObservationItems[columns.Length];
        int notScored = News2.Score(columns, scores, outOfRange);
        Console.WriteLine($"{scores[0].Total}, {scores[1].Total}; {notScored} not scored, because of {outOfRange[2]}");
        // end of example

        AssertPrinted(Console);
        Example.IsPrintedIn(Page, "columns", "ScoringPageTests.cs", "EhchRules.Scoring");
    }

    [Fact]
    public void A_usual_score_stands_beside_the_band()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        ObservationSet set = Five;

        // example: usual
        UsualScore usual = new() { Total = 2, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 2) };
        Console.WriteLine(ChangeFromUsual.Of(set, usual));
        // end of example

        AssertPrinted(Console);
        Example.IsPrintedIn(Page, "usual", "ScoringPageTests.cs", "EhchRules.Scoring");
    }

    [Fact]
    public void A_policy_that_is_named_answers_a_score()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        ObservationSet set = Five;

        // example: policy
        PolicyResponses responses = ResponsePolicies.CareHomeEscalation.ResponsesTo(set);
        foreach (ResponseRow row in responses.Rows) Console.WriteLine($"{row.Monitoring}: {row.Response ?? row.WhyNotSourced} ({row.ResponseStatus})");
        // end of example

        AssertPrinted(Console);
        Example.IsPrintedIn(Page, "policy", "ScoringPageTests.cs", "EhchRules.Scoring");
    }

    [Fact]
    public void A_policy_of_the_callers_own_answers_a_score()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        ObservationSet set = Five;

        // example: own-policy
        ResponsePolicyDefinition terms = new()
        {
            Name = "Oakfield procedure", Version = "3", Owner = "Oakfield", Setting = "care home", LicenceNote = "the home's own",
            Rows = [Row(0, 4, "Observe as usual.", TimeSpan.FromHours(12)), Row(5, 20, "Ring the nurse in charge.", TimeSpan.FromHours(2))],
        };
        if (ResponsePolicy.TryCreate(terms, out ResponsePolicy? policy, out ImmutableArray<ScoringFault> faults)) Console.WriteLine(policy.ResponsesTo(set).AtLeast);
        else foreach (ScoringFault fault in faults) Console.WriteLine(fault);

        static ResponseRow Row(int from, int through, string response, TimeSpan within) => new()
        {
            From = from, Through = through, Response = response, Monitoring = Monitoring.Within(within),
            Source = new() { Publisher = "Oakfield", Title = "Procedure for raised scores", Read = "the whole", Status = SourceStatus.Confirmed },
            ResponseStatus = SourceStatus.Confirmed, MonitoringStatus = SourceStatus.Confirmed,
        };
        // end of example

        AssertPrinted(Console);
        Example.IsPrintedIn(Page, "own-policy", "ScoringPageTests.cs", "EhchRules.Scoring");
    }

    [Fact]
    public void A_handover_is_composed_of_the_callers_notes_and_the_score()
    {
        ObservationSet set = Five;

        // example: handover
        SbardHandover handover = SbardHandover.Compose(
            new() { Who = "Resident of room 4", WhatIsWrong = "Short of breath since this morning", AsksFor = "A visit today" },
            set,
            new UsualScore { Total = 2, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 2) });
        string text = handover.ToText();
        // end of example

        Assert.Contains("Short of breath since this morning", text, StringComparison.Ordinal);
        Assert.Contains("A visit today", text, StringComparison.Ordinal);
        Example.IsPrintedIn(Page, "handover", "ScoringPageTests.cs", "EhchRules.Scoring");
    }

    private static ObservationSet Five => ObservationSet.Create(new()
    {
        RespiratoryRate = 21, SpO2 = 93, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
        SystolicBloodPressure = 120, Pulse = 95, Consciousness = Consciousness.Alert, TemperatureTenths = 375,
    });

    /// <summary>Holds that the page shows, in a block of its own, what an example prints.</summary>
    private static void AssertPrinted(StringWriter console)
    {
        Assert.NotEqual("", console.ToString());
        Assert.Contains($"```\n{console}```\n", Text, StringComparison.Ordinal);
    }
}
