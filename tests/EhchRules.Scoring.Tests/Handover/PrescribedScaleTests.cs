namespace EhchRules.Scoring.Tests;

/// <summary>The SpO2 scale that was decided on for a resident, with who decided and when.</summary>
public sealed class PrescribedScaleTests
{
    private static readonly PrescribedScale Prescribed = new() { Scale = SpO2Scale.Scale2, AuthorisedBy = "Dr Example", AuthorisedOn = new(2026, 3, 2) };

    [Theory]
    [InlineData("Dr Example", true, "scale 2, authorised by Dr Example on 2026-03-02")]
    [InlineData("Dr Example", false, "scale 2, authorised by Dr Example")]
    [InlineData(null, true, "scale 2, authorised on 2026-03-02")]
    [InlineData(" ", false, "scale 2")]
    public void It_says_what_is_recorded_of_the_decision(string? by, bool hasDay, string text) =>
        Assert.Equal(text, (Prescribed with { AuthorisedBy = by, AuthorisedOn = hasDay ? Prescribed.AuthorisedOn : null }).ToString());

    [Fact]
    public void A_scale_that_nobody_chose_is_refused() => Assert.Throws<ArgumentOutOfRangeException>("Scale", static () => new PrescribedScale { Scale = default });

    [Theory]
    [InlineData(SpO2Scale.Scale2, "scale 2, authorised by Dr Example on 2026-03-02")]
    [InlineData(SpO2Scale.Scale1, "scale 2, authorised by Dr Example on 2026-03-02; these observations are on scale 1")]
    [InlineData(null, "scale 2, authorised by Dr Example on 2026-03-02; these observations do not state a scale")]
    public void A_handover_has_the_scale_that_was_decided_on_and_that_of_the_observations_where_it_is_another(SpO2Scale? observed, string text)
    {
        ObservationSet set = Observed.Set(Observed.Five with { SpO2Scale = observed });

        SbardHandover handover = SbardHandover.Compose(new() { PrescribedScale = Prescribed }, set);

        Assert.Contains(new("SpO2 scale", text), handover[SbardHeading.Background].Lines);
    }
}
