using System.Collections.Immutable;

namespace EhchRules.Scoring.Tests;

/// <summary>The 4AT.</summary>
public sealed class FourATTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, 0, FourATReadings.NoWording)]
    [InlineData(0, 1, 0, 0, 1, FourATReadings.PossibleCognitiveImpairment)]
    [InlineData(0, 2, 1, 0, 3, FourATReadings.PossibleCognitiveImpairment)]
    [InlineData(0, 2, 2, 0, 4, FourATReadings.PossibleDelirium)]
    [InlineData(4, 0, 0, 0, 4, FourATReadings.PossibleDelirium)]
    [InlineData(0, 0, 0, 4, 4, FourATReadings.PossibleDelirium)]
    [InlineData(4, 2, 2, 4, 12, FourATReadings.PossibleDelirium)]
    public void Four_items_give_a_total_and_its_reading(int alertness, int amt4, int attention, int acuteChange, int total, FourATReadings reading)
    {
        FourATScore score = FourAT.Score(new() { Alertness = alertness, Amt4 = amt4, Attention = attention, AcuteChange = acuteChange });

        Assert.Equal(total, score.Total);
        Assert.Equal(total, score.Lower);
        Assert.Equal(total, score.Upper);
        Assert.Equal(reading, score.Reading);
        Assert.Equal(FourATItems.None, score.Missing);
    }

    [Theory]
    [InlineData(-1, false, false)]
    [InlineData(0, true, true)]
    [InlineData(1, false, true)]
    [InlineData(2, false, true)]
    [InlineData(3, false, false)]
    [InlineData(4, true, false)]
    [InlineData(5, false, false)]
    public void Only_the_scores_of_the_form_are_taken(int score, bool ofAlertnessAndChange, bool ofAmt4AndAttention)
    {
        Assert.Equal(ofAlertnessAndChange, FourAT.TryScore(new() { Alertness = score }, out _, out _));
        Assert.Equal(ofAlertnessAndChange, FourAT.TryScore(new() { AcuteChange = score }, out _, out _));
        Assert.Equal(ofAmt4AndAttention, FourAT.TryScore(new() { Amt4 = score }, out _, out _));
        Assert.Equal(ofAmt4AndAttention, FourAT.TryScore(new() { Attention = score }, out _, out _));
    }

    [Fact]
    public void Every_fault_is_told_at_once_and_no_score_is_made()
    {
        FourATItemScores wrong = new() { Alertness = 1, Amt4 = 4, Attention = -2, AcuteChange = 2 };

        Assert.False(FourAT.TryScore(wrong, out FourATScore score, out ImmutableArray<ScoringFault> faults));
        Assert.Equal(
            ["alertness: 1; expected 0 or 4", "amt4: 4; expected 0, 1 or 2", "attention: -2; expected 0, 1 or 2", "acuteChange: 2; expected 0 or 4"],
            faults.Select(static fault => fault.ToString()));
        Assert.Equal(default, score);
        Assert.Contains("acuteChange: 2", Assert.Throws<ArgumentException>(() => FourAT.Score(wrong)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_score_has_bounds_and_no_total()
    {
        FourATScore score = FourAT.Score(new() { Alertness = 0, Amt4 = 1, AcuteChange = 0 });

        Assert.Null(score.Total);
        Assert.Equal(1, score.Lower);
        Assert.Equal(3, score.Upper);
        Assert.Equal(FourATItems.Attention, score.Missing);
        Assert.Equal(FourATReadings.PossibleCognitiveImpairment, score.Reading);
    }

    [Fact]
    public void A_reading_that_no_completion_gives_is_left_out()
    {
        // Alertness alone missing: 0 or 4, nothing between.
        FourATScore score = FourAT.Score(new() { Amt4 = 0, Attention = 0, AcuteChange = 0 });

        Assert.Equal(0, score.Lower);
        Assert.Equal(4, score.Upper);
        Assert.Equal(FourATReadings.NoWording | FourATReadings.PossibleDelirium, score.PossibleReadings);
        Assert.Null(score.Reading);
    }

    [Fact]
    public void What_is_missing_never_hides_possible_delirium() =>
        Assert.Equal(FourATReadings.PossibleDelirium, FourAT.Score(new() { AcuteChange = 4 }).Reading);

    [Fact]
    public void No_items_have_no_score()
    {
        FourATScore score = FourAT.Score(default);

        Assert.Equal(default, score);
        Assert.Null(score.Lower);
        Assert.Null(score.Upper);
        Assert.Null(score.Reading);
        Assert.Equal(FourATReadings.None, score.PossibleReadings);
        Assert.Equal(FourATItems.All, score.Missing);
    }

    [Fact]
    public void Every_partial_score_is_the_sum_of_its_completions()
    {
        int checkedScores = 0;
        foreach (int? alertness in new int?[] { null, 0, 4 })
        {
            foreach (int? amt4 in new int?[] { null, 0, 1, 2 })
            {
                foreach (int? attention in new int?[] { null, 0, 1, 2 })
                {
                    foreach (int? change in new int?[] { null, 0, 4 })
                    {
                        if (alertness is null && amt4 is null && attention is null && change is null) continue;
                        FourATScore score = FourAT.Score(new() { Alertness = alertness, Amt4 = amt4, Attention = attention, AcuteChange = change });
                        int[] totals = [.. from a in Filled(alertness, 0, 4) from b in Filled(amt4, 0, 1, 2) from c in Filled(attention, 0, 1, 2) from d in Filled(change, 0, 4) select a + b + c + d];
                        FourATReadings readings = totals.Aggregate(
                            FourATReadings.None,
                            static (all, total) => all | (total == 0 ? FourATReadings.NoWording : total < 4 ? FourATReadings.PossibleCognitiveImpairment : FourATReadings.PossibleDelirium));

                        Assert.Equal((totals.Min(), totals.Max(), readings), (score.Lower, score.Upper, score.PossibleReadings));
                        checkedScores++;
                    }
                }
            }
        }

        Assert.Equal(143, checkedScores);
    }

    [Fact]
    public void The_licence_is_named_and_known_from_a_second_hand()
    {
        Assert.Equal("CC BY 4.0", FourAT.Licence);
        Assert.Equal(SourceStatus.Secondary, FourAT.LicenceSource.Status);
        Assert.Equal(SourceStatus.Confirmed, FourAT.Source.Status);
        Assert.Equal("4AT, the4at.com, CC BY 4.0", FourAT.Attribution);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void It_is_written_the_same_under_every_culture(string culture)
    {
        using HostileCulture hostile = new(culture);

        Assert.Equal("4AT 5, possible delirium", FourAT.Score(new() { Alertness = 4, Amt4 = 1, Attention = 0, AcuteChange = 0 }).ToString());
        Assert.Equal("4AT 1 to 5, possible cognitive impairment or possible delirium; missing: Alertness", FourAT.Score(new() { Amt4 = 1, Attention = 0, AcuteChange = 0 }).ToString());
        Assert.Equal("4AT: no score, no item recorded", default(FourATScore).ToString());
    }

    private static int[] Filled(int? given, params int[] allowed) => given is { } score ? [score] : allowed;
}
