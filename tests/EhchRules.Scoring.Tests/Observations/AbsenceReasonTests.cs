namespace EhchRules.Scoring.Tests;

/// <summary>Why a reading is missing is kept beside the null, and never scores.</summary>
public sealed class AbsenceReasonTests
{
    private static readonly ObservationItems[] SevenReadings = [.. Readings.Items.Where(static item => item is not ObservationItems.SpO2Scale)];

    public static TheoryData<ObservationItems> Each => [.. SevenReadings];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_reason_is_told_of_the_reading_that_it_was_given_for(ObservationItems item)
    {
        ObservationReadings missing = Readings.Normal.Without(item);

        Assert.Equal(AbsenceReason.NotStated, ObservationSet.Create(missing).AbsenceReasonOf(item));
        Assert.Equal(AbsenceReason.Refused, ObservationSet.Create(missing with { Refused = item }).AbsenceReasonOf(item));
        Assert.Equal(AbsenceReason.NotObtained, ObservationSet.Create(missing with { NotObtained = item }).AbsenceReasonOf(item));
        Assert.Equal(AbsenceReason.TooOld, ObservationSet.Create(missing with { TooOld = item }).AbsenceReasonOf(item));
        Assert.All(SevenReadings.Where(other => other != item), other => Assert.Null(ObservationSet.Create(missing with { Refused = item }).AbsenceReasonOf(other)));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Of_several_reasons_a_refusal_goes_first_and_age_last(ObservationItems item)
    {
        ObservationReadings missing = Readings.Normal.Without(item);

        Assert.Equal(AbsenceReason.Refused, ObservationSet.Create(missing with { Refused = item, NotObtained = item, TooOld = item }).AbsenceReasonOf(item));
        Assert.Equal(AbsenceReason.NotObtained, ObservationSet.Create(missing with { NotObtained = item, TooOld = item }).AbsenceReasonOf(item));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void A_reading_that_is_there_has_no_reason_to_be_absent(ObservationItems item)
    {
        ObservationSet set = ObservationSet.Create(Readings.Normal with { Refused = item, NotObtained = item, TooOld = item });

        Assert.Null(set.AbsenceReasonOf(item));
        Assert.Equal(ObservationSet.Create(Readings.Normal), set);
    }

    [Fact]
    public void A_scale_that_nobody_stated_has_no_other_reason()
    {
        ObservationSet set = ObservationSet.Create(Readings.Normal with { SpO2Scale = null, Refused = ObservationItems.All, NotObtained = ObservationItems.All, TooOld = ObservationItems.All });

        Assert.Equal(AbsenceReason.NotStated, set.AbsenceReasonOf(ObservationItems.SpO2Scale));
        Assert.Null(ObservationSet.Create(Readings.Normal).AbsenceReasonOf(ObservationItems.SpO2Scale));
    }

    [SeededProperty(2_000)]
    public void A_reason_makes_another_set_and_the_same_score(int seed)
    {
        Random random = new(seed);
        ObservationReadings partial = RandomReadings.Make(random).Without(RandomReadings.Items(random) | ObservationItems.Pulse);
        ObservationReadings reasoned = partial with
        {
            Refused = RandomReadings.Items(random),
            NotObtained = RandomReadings.Items(random),
            TooOld = RandomReadings.Items(random) | ObservationItems.Pulse,
        };

        Assert.NotEqual(ObservationSet.Create(partial), ObservationSet.Create(reasoned));
        Assert.Equal(partial.Score(), reasoned.Score());
        Assert.Equal(partial.Score().ToString(), reasoned.Score().ToString());
    }

    [Fact]
    public void A_set_of_which_all_was_refused_is_as_empty_as_one_of_which_nothing_is_told()
    {
        ObservationSet refused = ObservationSet.Create(new() { SpO2Scale = null, Refused = ObservationItems.All });

        Assert.True(refused.IsEmpty);
        Assert.NotEqual(ObservationSet.Empty, refused);
        Assert.Equal(News2State.Empty, News2.Score(refused).State);
        Assert.All(SevenReadings, item => Assert.Equal(AbsenceReason.Refused, refused.AbsenceReasonOf(item)));
    }

    [Theory]
    [InlineData(0, "None is not one item: ask of one at a time. (Parameter 'item')")]
    [InlineData(3, "RespiratoryRate, SpO2 is not one item: ask of one at a time. (Parameter 'item')")]
    [InlineData(256, "256 is not one item: ask of one at a time. (Parameter 'item')")]
    public void A_reason_is_asked_of_one_item_at_a_time(int item, string message)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => ObservationSet.Empty.AbsenceReasonOf((ObservationItems)item));

        Assert.Equal("item", refusal.ParamName);
        Assert.Equal(message, refusal.Message);
    }
}
