using EhchRules.Measures;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Measures;

public sealed class ResidentMeasureTests
{
    private static readonly Facts<BedCount> OneBed = [new() { From = new(2020, 4, 1), Count = 1 }];

    private static NetworkRecord Record(Facts<BedCount> beds, params Resident[] residents) => Situation.Record(Situation.Oakfield with { Beds = beds }, residents.ToFacts());

    private static Resident Coded(string id, string code = "160734000", string? system = "SNOMED-CT", string on = "2020-08-02") =>
        Figures.In(id, "oakfield") with { ResidenceCodes = [new() { System = system, Code = code, On = Day(on) }] };

    [Fact]
    public void More_residents_coded_than_beds_is_more_than_1_and_not_cut_off()
    {
        Measurement coded = Figures.OfNetwork(Record(OneBed, Coded("r-1"), Coded("r-2", "394923006"), Coded("r-3", "248171000000108")), "2020-10-19", MeasureCatalogue.ResidentsCoded);

        Assert.Equal(("3/1", 3m), (Figures.Shown(coded), coded.Value));
    }

    [Theory]
    [InlineData("2020-10-18", "0/1")]
    [InlineData("2020-10-19", "1/1")]
    public void A_code_counts_from_the_day_it_was_recorded(string on, string shown) =>
        Assert.Equal(shown, Figures.Shown(Record(OneBed, Coded("r-1", on: "2020-10-19")), on, MeasureCatalogue.ResidentsCoded));

    [Theory]
    [InlineData("2020-10-18", "1/1")]
    [InlineData("2020-10-19", "1/40")]
    public void The_count_of_beds_in_force_is_taken(string on, string shown) =>
        Assert.Equal(shown, Figures.Shown(Record([.. OneBed, new() { From = Day("2020-10-19"), Count = 40 }], Coded("r-1")), on, MeasureCatalogue.ResidentsCoded));

    [Fact]
    public void Where_beds_or_all_codes_are_unknown_the_home_is_left_out_on_both_sides()
    {
        Resident unknown = Figures.In("r-1", "oakfield");

        Assert.Equal(("FactsAbsent*1", "homes/#/beds=1"), Told(Record(default, Coded("r-1"))));
        Assert.Equal(("FactsAbsent*1", "homes/#/beds/#/count=1"), Told(Record([new() { From = new(2020, 4, 1) }], Coded("r-1"))));
        Assert.Equal(("FactsAbsent*1", "homes/#/beds=1"), Told(Record([new() { From = new(2020, 11, 1), Count = 4 }], Coded("r-1"))));
        Assert.Equal(("FactsAbsent*1", "residents/#/residenceCodes=1"), Told(Record(OneBed, unknown)));
        Assert.Equal(("FactsAbsent*1", "residents/#/residenceCodes/#/system=1"), Told(Record(OneBed, Coded("r-1", system: null))));
        Assert.Equal(("1/1*1", "residents/#/residenceCodes=1"), Told(Record(OneBed, unknown, Coded("r-2"))));
        Assert.Equal(("0/1", string.Empty), Told(Record(OneBed, unknown with { ResidenceCodes = [] })));

        static (string, string) Told(NetworkRecord record)
        {
            Measurement coded = Figures.OfNetwork(record, "2020-10-19", MeasureCatalogue.ResidentsCoded);
            return (Figures.Shown(coded), Figures.Absent(coded));
        }
    }

    [Fact]
    public void Urgent_care_plans_are_counted_of_those_of_whom_it_is_known()
    {
        NetworkRecord record = Record(
            default,
            Figures.In("r-1", "oakfield") with { UrgentCarePlans = [new() { On = Day("2020-10-19") }] },
            Figures.In("r-2", "oakfield") with { UrgentCarePlans = [] },
            Figures.In("r-3", "oakfield"),
            Figures.In("r-4", "oakfield", from: "2020-10-20"));

        Assert.Equal("0/2*1", Figures.Shown(record, "2020-10-18", MeasureCatalogue.UrgentCarePlans));
        Assert.Equal("1/2*1", Figures.Shown(record, "2020-10-19", MeasureCatalogue.UrgentCarePlans));
        Assert.Equal("1/2*2", Figures.Shown(record, "2020-10-20", MeasureCatalogue.UrgentCarePlans));
    }

    [Theory]
    [InlineData("2020-10-18", true, "0/1")]
    [InlineData("2020-10-19", true, "1/1")]
    [InlineData("2021-10-19", true, "1/1")]
    [InlineData("2021-10-20", true, "0/1")]
    [InlineData("2020-10-19", false, "0/1")]
    [InlineData("2020-10-19", null, "FactsAbsent*1")]
    public void A_structured_review_counts_for_12_months(string on, bool? structured, string shown) => Assert.Equal(
        shown,
        Figures.Shown(Record(default, Figures.In("r-1", "oakfield") with { MedicationReviews = [new() { On = Day("2020-10-19"), Structured = structured }] }), on, MeasureCatalogue.StructuredReviews));

    [Theory]
    [InlineData(StayKind.Permanent, "1/1", "")]
    [InlineData(StayKind.Temporary, "NothingToCount", "NotPermanent=1")]
    [InlineData(null, "FactsAbsent*1", "")]
    public void Reviews_of_permanent_residents_leave_temporary_stays_out(StayKind? kind, string shown, string leftOut)
    {
        Resident resident = Figures.In("r-1", "oakfield") with { MedicationReviews = [new() { On = Day("2020-10-19"), Structured = true }] };
        NetworkRecord record = Record(default, resident with { Stays = [resident.Stays[0] with { Kind = kind }] });

        Measurement reviews = Figures.OfNetwork(record, "2020-10-19", MeasureCatalogue.StructuredReviewsOfPermanentResidents);

        Assert.Equal((shown, leftOut), (Figures.Shown(reviews), Figures.LeftOut(reviews)));
    }

    [Theory]
    [InlineData("2021-03-31", "0/1")]
    [InlineData("2021-04-01", "1/1")]
    [InlineData("2022-03-31", "1/1")]
    [InlineData("2022-04-01", "0/1")]
    public void An_offer_of_vaccination_counts_in_its_contract_year(string on, string shown) => Assert.Equal(
        shown,
        Figures.Shown(Record(default, Figures.In("r-1", "oakfield") with { VaccinationOffers = [new() { On = Day("2021-04-01"), Vaccine = Vaccine.Influenza, Declined = true }] }), on, MeasureCatalogue.OfferedInfluenza));

    [Fact]
    public void Offers_are_told_apart_by_vaccine_and_one_of_an_unknown_vaccine_may_be_of_either()
    {
        NetworkRecord record = Record(
            default,
            Figures.In("r-1", "oakfield") with { VaccinationOffers = [new() { On = Day("2020-10-01"), Vaccine = Vaccine.Influenza }, new() { On = Day("2020-10-01") }] },
            Figures.In("r-2", "oakfield") with { VaccinationOffers = [] },
            Figures.In("r-3", "oakfield"));

        Measurement influenza = Figures.OfNetwork(record, "2020-10-19", MeasureCatalogue.OfferedInfluenza);
        Measurement covid = Figures.OfNetwork(record, "2020-10-19", MeasureCatalogue.OfferedCovid19);

        Assert.Equal(("1/2*1", "residents/#/vaccinationOffers=1"), (Figures.Shown(influenza), Figures.Absent(influenza)));
        Assert.Equal(
            ("0/1*2", "residents/#/vaccinationOffers=1 residents/#/vaccinationOffers/#/vaccine=1"),
            (Figures.Shown(covid), Figures.Absent(covid)));
    }

    [Theory]
    [InlineData("2024-02-29", "2023-03-01/2024-02-29")]
    [InlineData("2021-02-28", "2020-02-28/2021-02-28")]
    [InlineData("2020-10-19", "2019-10-19/2020-10-19")]
    public void The_12_months_begin_with_the_first_day_that_still_counts(string on, string period) =>
        Assert.Equal(period, Figures.OfNetwork(Record(default), on, MeasureCatalogue.StructuredReviews).Period.ToString());

    [Theory]
    [InlineData("2020-10-19", "1/1")]
    [InlineData("2021-10-19", "1/1")]
    [InlineData("2021-10-20", "0/1")]
    public void Health_checks_are_counted_of_residents_with_a_learning_disability(string on, string shown)
    {
        Facts<DatedEntry> check = [new() { On = Day("2020-10-19") }];
        Measurement checks = Figures.OfNetwork(
            Record(default, Figures.In("r-1", "oakfield") with { LearningDisability = true, AnnualHealthChecks = check }, Figures.In("r-2", "oakfield") with { LearningDisability = false, AnnualHealthChecks = check }),
            on,
            MeasureCatalogue.HealthChecks);

        Assert.Equal((shown, "NoLearningDisability=1"), (Figures.Shown(checks), Figures.LeftOut(checks)));
    }

    [Fact]
    public void Whether_there_is_a_learning_disability_and_a_check_may_be_unknown()
    {
        NetworkRecord record = Record(default, Figures.In("r-1", "oakfield"), Figures.In("r-2", "oakfield") with { LearningDisability = true });

        Measurement checks = Figures.OfNetwork(record, "2020-10-19", MeasureCatalogue.HealthChecks);

        Assert.Equal(("FactsAbsent*2", "residents/#/annualHealthChecks=1 residents/#/learningDisability=1"), (Figures.Shown(checks), Figures.Absent(checks)));
    }

    [Fact]
    public void Where_it_is_not_known_whether_a_resident_is_a_network_patient_the_resident_is_untold()
    {
        Measurement plans = Figures.OfNetwork(Record(default, Figures.In("r-1", "oakfield") with { Registrations = default, UrgentCarePlans = [] }), "2020-10-19", MeasureCatalogue.UrgentCarePlans);

        Assert.Equal(("FactsAbsent*1", "residents/#/registrations=1"), (Figures.Shown(plans), Figures.Absent(plans)));
    }
}
