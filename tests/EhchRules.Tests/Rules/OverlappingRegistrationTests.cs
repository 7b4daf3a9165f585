using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Rules;

/// <summary>Of registrations of one resident that overlap, the one that began last decides, on each day on which it is active.</summary>
public sealed class OverlappingRegistrationTests
{
    private static readonly PracticeCode Elsewhere = PracticeCode.Parse("H81003");

    // Registered with the network's practice from 1 October 2020 on; in between with another practice.
    [Theory]
    [InlineData("2020-11-01", Outcome.NotMet)]
    [InlineData("2020-11-02", Outcome.NotApplicable)]
    [InlineData("2020-11-30", Outcome.NotApplicable)]
    [InlineData("2020-12-01", Outcome.NotMet)]
    public void While_a_later_registration_elsewhere_lasts_the_resident_is_no_network_patient(string on, Outcome outcome)
    {
        PracticeRegistration own = new() { Practice = Situation.Practice, From = Day("2020-10-01") };
        PracticeRegistration elsewhere = new() { Practice = Elsewhere, From = Day("2020-11-02"), To = Day("2020-11-30") };

        foreach (Facts<PracticeRegistration> order in (Facts<PracticeRegistration>[])[[own, elsewhere], [elsewhere, own]]) Assert.Equal(outcome, Coded(on, order).Outcome);
    }

    [Theory]
    [InlineData("2020-11-01", Outcome.NotApplicable)]
    [InlineData("2020-11-02", Outcome.NotMet)]
    public void From_the_day_a_later_registration_with_the_network_begins_the_resident_is_its_patient(string on, Outcome outcome) => Assert.Equal(
        outcome,
        Coded(on, [new() { Practice = Elsewhere, From = Day("2020-10-01") }, new() { Practice = Situation.Practice, From = Day("2020-11-02") }]).Outcome);

    [Fact]
    public void Of_two_that_began_on_one_day_the_later_entry_decides()
    {
        PracticeRegistration own = new() { Practice = Situation.Practice, From = Day("2020-10-01") };
        PracticeRegistration elsewhere = own with { Practice = Elsewhere };

        Assert.Equal(Outcome.NotMet, Coded("2020-11-01", [elsewhere, own]).Outcome);
        Assert.Equal(Outcome.NotApplicable, Coded("2020-11-01", [own, elsewhere]).Outcome);
    }

    private static Finding Coded(string on, Facts<PracticeRegistration> registrations) => Situation.Finding(
        Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..") with { Registrations = registrations, ResidenceCodes = [] }]), on, "CODE-1");
}
