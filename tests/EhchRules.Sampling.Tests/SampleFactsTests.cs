using EhchRules.Catalogue;

namespace EhchRules.Sampling.Tests;

/// <summary>What a sample of a place the size of Bromley holds: 53 homes, 2,066 beds.</summary>
public sealed class SampleFactsTests
{
    private static readonly NetworkRecord Place = SampleNetworks.Generate(new() { Homes = 53, Beds = 2066 }).Single();

    [Theory]
    [InlineData("2019-06-01")]
    [InlineData("2020-10-01")]
    [InlineData("2022-06-10")]
    [InlineData("2024-03-31")]
    public void Most_beds_are_taken_on_any_day(string on)
    {
        DateOnly day = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        int inPlace = Place.Residents.Count(resident => resident.Stays.Any(stay => stay.From <= day && !(stay.To < day)));

        Assert.InRange(100.0 * inPlace / 2066, 70, 95);
    }

    [Fact]
    public void Leads_are_GPs_and_by_exception_nurses_pharmacists_and_allied_health_professionals()
    {
        ClinicalLead[] leads = [.. Place.Homes.SelectMany(home => home.Leads)];
        Profession?[] professions = [.. leads.Select(lead => lead.Profession)];

        Assert.Contains(Profession.GeneralPractitioner, professions);
        Assert.Contains(Profession.Nurse, professions);
        Assert.Contains(Profession.Pharmacist, professions);
        Assert.Contains(Profession.AlliedHealthProfessional, professions);
        Assert.InRange(100 * leads.Count(lead => lead.Profession is Profession.GeneralPractitioner) / leads.Length, 50, 80);
        Assert.Contains(Place.Homes, home => home.Leads.Count > 1);
    }

    [Fact]
    public void Some_leads_by_exception_have_every_agreement_and_some_lack_one()
    {
        int needed = Place.Network.Practices.Count + 2;
        int[] agreements = [.. Place.Homes.SelectMany(home => home.Leads)
            .Where(lead => lead.Profession is Profession.Nurse or Profession.Pharmacist or Profession.AlliedHealthProfessional && lead.Agreements.IsKnown)
            .Select(lead => lead.Agreements.Count)];

        Assert.Contains(needed, agreements);
        Assert.Contains(needed - 1, agreements);
    }

    [Fact]
    public void Stays_are_permanent_or_temporary_and_a_few_turned_permanent_or_led_on_to_another_home()
    {
        Stay[] stays = [.. Place.Residents.SelectMany(resident => resident.Stays)];

        Assert.Contains(stays, stay => stay.Kind is StayKind.Permanent);
        Assert.Contains(stays, stay => stay.Kind is StayKind.Temporary);
        Assert.Contains(Place.Residents, resident => resident.Stays is [{ Kind: StayKind.Temporary }, { Kind: StayKind.Permanent }, ..]);
        Assert.Contains(Place.Residents, resident => resident.Stays.Select(stay => stay.Home).Distinct(StringComparer.Ordinal).Count() > 1);
    }

    [Fact]
    public void Homes_of_every_kind_and_story_are_there()
    {
        RegisteredService[] services = [.. Place.Homes.SelectMany(home => home.Registrations).SelectMany(registration => registration.Services)];

        Assert.Contains(RegisteredService.CareHomeWithNursing, services);
        Assert.Contains(RegisteredService.CareHomeWithoutNursing, services);
        Assert.Single(services, RegisteredService.ExtraCare);
        Assert.Contains(Place.Homes, home => home.Registrations[0].Services.Count == 2);
        Assert.Contains(Place.Homes, home => home.Serves.Contains(ServedGroup.LearningDisability));
        Assert.Single(Place.Homes, home => home.Exemptions.Count > 0);
        Assert.Single(Place.Homes, home => home.Registrations.Count == 2);
        Assert.Single(Place.Homes, home => home.Alignments.Any(alignment => alignment.Network != Place.Network.Code));
        Assert.Contains(Place.Homes, home => home.Alignments is [{ From: var from }] && from > SampleDays.AlignmentDue && from.Year == 2020);
    }

    [Fact]
    public void Residents_go_to_hospital_about_as_often_as_published()
    {
        // 0.70 emergency admissions a resident-year at 65 and over; a fifth of the homes serve younger people.
        double years = Place.Residents.Where(resident => resident.HospitalEpisodes.IsKnown).SelectMany(resident => resident.Stays).Sum(stay =>
            Math.Max(0, ((stay.To ?? SampleDays.DataEnd).DayNumber - Math.Max(stay.From.DayNumber, SampleDays.ContractYearBegan.DayNumber)) / 365.25));

        Assert.InRange(Place.Residents.Sum(resident => resident.HospitalEpisodes.Count) / years, 0.55, 0.85);
    }

    [Fact]
    public void One_resident_was_coded_with_a_description_id() =>
        Assert.Single(Place.Residents, resident => resident.ResidenceCodes.Any(code => code.Code is "250560019"));

    [Fact]
    public void Codes_of_residence_that_satisfy_the_catalogue_are_among_those_entered() => Assert.Subset(
        Place.Residents.SelectMany(resident => resident.ResidenceCodes).Select(code => code.Code).ToHashSet(),
        InformationAndMedicines.ResidenceCoded.Terms.SelectMany(term => term.AcceptedCodes).ToHashSet());

    [Fact]
    public void Nothing_that_happened_is_dated_after_the_end_of_the_data()
    {
        Assert.All(Place.Homes.SelectMany(home => home.Rounds), round => Assert.True(round.On <= SampleDays.DataEnd));
        Assert.All(Place.Residents, resident =>
        {
            Assert.All(resident.Stays, stay => Assert.False(stay.From > SampleDays.DataEnd || stay.To > SampleDays.DataEnd));
            Assert.All(resident.HospitalEpisodes, episode => Assert.False(episode.From > SampleDays.DataEnd || episode.To > SampleDays.DataEnd));
            Assert.All(resident.Plans, plan => Assert.False(plan.AgreedOn > SampleDays.DataEnd || plan.ReviewedOn.Any(day => day > SampleDays.DataEnd)));
            Assert.All(resident.MedicationReviews, review => Assert.True(review.On <= SampleDays.DataEnd));
            Assert.All(resident.ResidenceCodes, code => Assert.True(code.On <= SampleDays.DataEnd));
        });
    }

    [Fact]
    public void Whoever_is_reviewed_at_a_round_lives_in_the_home_on_the_day()
    {
        Dictionary<string, Resident> residents = Place.Residents.ToDictionary(resident => resident.Id, StringComparer.Ordinal);

        Assert.All(Place.Homes, home => Assert.All(home.Rounds, round => Assert.All(round.Reviewed, id =>
            Assert.Contains(residents[id].Stays, stay => stay.Home == home.Id && stay.From <= round.On && !(stay.To < round.On)))));
    }
}
