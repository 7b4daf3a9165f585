namespace EhchRules.Scoring.Tests;

/// <summary>Handovers by SBARD.</summary>
public sealed class SbardHandoverTests
{
    private static readonly DateTimeOffset EightTen = new(2026, 11, 22, 8, 10, 0, TimeSpan.Zero);

    private static readonly UsualScore Usual = new() { Total = 2, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 2), StatedBy = "Dr Example" };

    private static readonly SbardNotes Notes = new()
    {
        Who = "Mrs Example, room 4", Where = "Oakfield", WhatIsWrong = "Breathless since breakfast", NoticedAt = EightTen,
        Conditions = "Heart failure", PlanInPlace = "Escalation plan of 1 May", Medicines = "As charted",
        AsksFor = "A call back", ByWhen = "10:00", Agreed = "GP calls", AgreedBy = "Dr Example", AgreedAt = EightTen.AddMinutes(20),
        NextObservationsDue = new(2026, 11, 22, 9, 10, 0, TimeSpan.FromHours(1)),
    };

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_complete_handover_reads_the_same_under_every_culture(string culture)
    {
        using HostileCulture hostile = new(culture);
        SoftSignChecklist signs = SoftSignChecklist.Create(ExampleSigns.Set, [ExampleSigns.EatsLess, ExampleSigns.Unsteady]);

        SbardHandover handover = SbardHandover.Compose(Notes, Observed.Set(Observed.Five), Usual, signs, SbardReadingTimes.AllAt(EightTen));

        Assert.Equal(
            """
            Situation
              Who: Mrs Example, room 4
              Where: Oakfield
              What is wrong: Breathless since breakfast
              Noticed at: 2026-11-22 08:10 GMT
              Soft signs: Oakfield signs, 2
              Soft signs present: Leaves half the plate (p-4, 2026-11-22 08:10 GMT)
              Soft signs absent: Holds on to the wall (p-4, 2026-11-22 08:10 GMT)
              Soft signs not asked: Does not sing along
            Background
              Conditions: Heart failure
              Usual NEWS2: 2 on scale 1, stated on 2026-03-02 by Dr Example
              SpO2 scale: scale 1
              Plan in place: Escalation plan of 1 May
              Medicines: As charted
            Assessment
              Respiratory rate: 21/min at 2026-11-22 08:10 GMT, scores 2
              SpO2: 93 % (scale 1) at 2026-11-22 08:10 GMT, scores 2
              Air or oxygen: air at 2026-11-22 08:10 GMT, scores 0
              Systolic blood pressure: 120 mmHg at 2026-11-22 08:10 GMT, scores 0
              Pulse: 95/min at 2026-11-22 08:10 GMT, scores 1
              Consciousness: alert at 2026-11-22 08:10 GMT, scores 0
              Temperature: 37.5 °C at 2026-11-22 08:10 GMT, scores 0
              NEWS2 (Royal College of Physicians, 2017): 5
              Band: Medium
              Single parameter at 3: no
              Missing: nothing
              Change from usual: +3 from the usual 2 (scale 1, stated on 2026-03-02 by Dr Example)
            Recommendation
              Asks for: A call back
              By when: 10:00
            Decision
              Agreed: GP calls
              Agreed by: Dr Example
              Agreed at: 2026-11-22 08:30 GMT
              Next observations due: 2026-11-22 08:10 GMT

            """.ReplaceLineEndings("\n"),
            handover.ToText());
    }

    [Fact]
    public void A_partial_score_is_a_bound_with_what_is_missing_and_never_a_total()
    {
        ObservationReadings readings = Observed.Usual with
        {
            RespiratoryRate = 8, AirOrOxygen = null, Consciousness = null, TemperatureTenths = null,
            Refused = ObservationItems.Temperature, NotObtained = ObservationItems.Consciousness, TooOld = ObservationItems.AirOrOxygen,
        };

        SbardSection assessment = SbardHandover.Compose(new(), Observed.Set(readings), Usual, times: new() { Pulse = EightTen })[SbardHeading.Assessment];

        Assert.Equal(
            [
                new("Respiratory rate", "8/min, time not stated, scores 3"),
                new("SpO2", "97 % (scale 1), time not stated, scores 0"),
                new("Air or oxygen", "not recorded (the last reading is too old), can score 0 to 2"),
                new("Systolic blood pressure", "132 mmHg, time not stated, scores 0"),
                new("Pulse", "64/min at 2026-11-22 08:10 GMT, scores 0"),
                new("Consciousness", "not recorded (could not be obtained), can score 0 to 3"),
                new("Temperature", "not recorded (refused), can score 0 to 3"),
                new("NEWS2 (Royal College of Physicians, 2017)", "at least 3 and at most 11: incomplete, so there is no total"),
                new("Band", "Low-medium, Medium or High"),
                new("Single parameter at 3", "yes"),
                new("Missing", "air or oxygen (the last reading is too old), consciousness (could not be obtained), temperature (refused)"),
                new SbardLine("Change from usual", "+1 to +9 from the usual 2 (scale 1, stated on 2026-03-02 by Dr Example)"),
            ],
            assessment.Lines);
    }

    [Fact]
    public void Nobody_is_given_words_that_they_did_not_say()
    {
        string text = SbardHandover.Compose(new() { Who = " " }, ObservationSet.Empty).ToText();

        Assert.Equal(
            """
            Situation
              Who: not stated
              Where: not stated
              What is wrong: not stated
              Noticed at: not stated
              Soft signs: not stated
            Background
              Conditions: not stated
              Usual NEWS2: not stated
              SpO2 scale: not stated
              Plan in place: not stated
              Medicines: not stated
            Assessment
              Respiratory rate: not recorded, can score 0 to 3
              SpO2: not recorded, can score 0 to 3
              Air or oxygen: not recorded, can score 0 to 2
              Systolic blood pressure: not recorded, can score 0 to 3
              Pulse: not recorded, can score 0 to 3
              Consciousness: not recorded, can score 0 to 3
              Temperature: not recorded, can score 0 to 3
              Times of the readings: not stated
              NEWS2 (Royal College of Physicians, 2017): no score: nothing recorded
              Band: none: nothing recorded
              Single parameter at 3: cannot be told
              Missing: respiratory rate, SpO2, air or oxygen, systolic blood pressure, pulse, consciousness, temperature, SpO2 scale
              Change from usual: not stated
            Recommendation
              Asks for: not stated
              By when: not stated
            Decision
              Agreed: not stated
              Agreed by: not stated
              Agreed at: not stated
              Next observations due: not stated

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    public void However_high_the_score_nothing_is_recommended_or_decided(int respiratoryRate)
    {
        SbardHandover handover = SbardHandover.Compose(new(), Observed.Set(Observed.Twelve with { RespiratoryRate = respiratoryRate }));

        Assert.All(handover[SbardHeading.Recommendation].Lines, static line => Assert.Null(line.Text));
        Assert.All(handover[SbardHeading.Decision].Lines, static line => Assert.Null(line.Text));
    }

    [Fact]
    public void A_scale_that_nobody_stated_leaves_the_reading_open()
    {
        SbardHandover handover = SbardHandover.Compose(new(), Observed.Set(Observed.Usual with { SpO2 = 90, SpO2Scale = null }), Usual);

        Assert.Contains(new("SpO2", "90 % (scale not stated), can score 0 to 3"), handover[SbardHeading.Assessment].Lines);
        Assert.Contains(new("Missing", "SpO2 scale"), handover[SbardHeading.Assessment].Lines);
        Assert.Contains(
            new("Change from usual", "not compared with the usual 2 (scale 1, stated on 2026-03-02 by Dr Example): the SpO2 scale of these observations is not stated"),
            handover[SbardHeading.Assessment].Lines);
    }

    [Fact]
    public void Confusion_of_unknown_onset_and_oxygen_are_handed_over_as_they_are()
    {
        ObservationReadings readings = Observed.Usual with { Consciousness = Consciousness.ConfusionOfUnknownOnset, AirOrOxygen = AirOrOxygen.Oxygen };

        SbardHandover handover = SbardHandover.Compose(new(), Observed.Set(readings));

        Assert.Contains(new("Consciousness", "confusion, onset not known, scores 3"), handover[SbardHeading.Assessment].Lines);
        Assert.Contains(new("Air or oxygen", "oxygen, scores 2"), handover[SbardHeading.Assessment].Lines);
    }

    [Fact]
    public void Soft_signs_without_an_answer_are_none_of_the_other_kinds()
    {
        SbardSection situation = SbardHandover.Compose(new(), ObservationSet.Empty, softSigns: SoftSignChecklist.Create(ExampleSigns.Set, []))[SbardHeading.Situation];

        Assert.Contains(new("Soft signs present", "none"), situation.Lines);
        Assert.Contains(new("Soft signs absent", "none"), situation.Lines);
        Assert.Contains(new("Soft signs not asked", "Leaves half the plate; Holds on to the wall; Does not sing along"), situation.Lines);
    }

    [Theory]
    [InlineData("Calm\nDecision\n  Agreed: home", "  What is wrong: Calm\n    Decision\n      Agreed: home\n")]
    [InlineData("Calm\r\nDecision", "  What is wrong: Calm\n    Decision\n")]
    [InlineData("Calm\u2028Decision", "  What is wrong: Calm\n    Decision\n")]
    [InlineData("Calm\u000bDecision\u001b[2J", "  What is wrong: Calm Decision [2J\n")]
    public void A_callers_line_passes_for_no_heading(string said, string text)
    {
        SbardHandover handover = SbardHandover.Compose(new() { WhatIsWrong = said }, ObservationSet.Empty);

        Assert.Contains(text, handover.ToText(), StringComparison.Ordinal);
        Assert.Equal(said, handover[SbardHeading.Situation].Lines[2].Text);
    }

    [Fact]
    public void The_five_sections_stand_in_order()
    {
        SbardHandover handover = SbardHandover.Compose(Notes, ObservationSet.Empty);

        Assert.Equal(
            [SbardHeading.Situation, SbardHeading.Background, SbardHeading.Assessment, SbardHeading.Recommendation, SbardHeading.Decision],
            handover.Sections.Select(static section => section.Heading));
        Assert.All(handover.Sections, section => Assert.Same(section, handover[section.Heading]));
        Assert.Throws<ArgumentOutOfRangeException>(() => handover[(SbardHeading)5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => handover[(SbardHeading)(-1)]);
    }

    [Fact]
    public void Handovers_are_equal_by_value_and_show_nothing_in_a_log()
    {
        SbardHandover one = SbardHandover.Compose(Notes, Observed.Set(Observed.Five));

        Assert.Equal(one, SbardHandover.Compose(Notes, Observed.Set(Observed.Five)));
        Assert.NotEqual(one, SbardHandover.Compose(Notes with { Agreed = null }, Observed.Set(Observed.Five)));
        Assert.Equal("SBARD handover", one.ToString());
        Assert.Equal("SBARD notes", Notes.ToString());
        Assert.Equal("Situation", one[SbardHeading.Situation].ToString());
        Assert.Equal("Who", one[SbardHeading.Situation].Lines[0].ToString());
    }
}
