using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>The descriptive figures of one network on one day: for the network, each home, each lead, and the homes that serve each group.</summary>
/// <remarks>
/// Nothing in it is a verdict, and nothing depends on a clock, a culture or a machine. Facts dated after the day are not yet known on it.
/// </remarks>
public sealed class NetworkMeasures
{
    private static readonly HomeFigure[] Figures =
    [
        new ResidentsPerHome(),
        new PlansInTime(MeasureCatalogue.PlansAfterAdmission, CarePlanning.PlanWithinSevenWorkingDaysOfAdmission),
        new PlansInTime(MeasureCatalogue.PlansAfterAdmissionSinceBegun, CarePlanning.PlanWithinSevenWorkingDaysOfAdmission),
        new PlansInTime(MeasureCatalogue.PlansAfterReturn, CarePlanning.PlanWithinSevenWorkingDaysOfReadmission),
        new PlansInTime(MeasureCatalogue.PlansAfterReturnSinceBegun, CarePlanning.PlanWithinSevenWorkingDaysOfReadmission),
        new ShareOfPatients(MeasureCatalogue.PlansInTheYear, static network => network.ContractYear, PatientCounts.PlanInTheYear),
        new WeeksWithARound(MeasureCatalogue.WeeksWithARound),
        new WeeksWithARound(MeasureCatalogue.WeeksWithARoundSinceBegun),
        new ContactsPerResident(),
        new CodedOverBeds(),
        new ShareOfPatients(MeasureCatalogue.UrgentCarePlans, static network => network.Day, PatientCounts.UrgentCarePlan),
        new ShareOfPatients(MeasureCatalogue.StructuredReviews, static network => network.TwelveMonths, PatientCounts.StructuredReview),
        new ShareOfPatients(MeasureCatalogue.StructuredReviewsOfPermanentResidents, static network => network.TwelveMonths, PatientCounts.StructuredReviewOfPermanentResident),
        new ShareOfPatients(MeasureCatalogue.HealthChecks, static network => network.TwelveMonths, PatientCounts.HealthCheck),
        new ShareOfPatients(MeasureCatalogue.OfferedInfluenza, static network => network.ContractYear, PatientCounts.Offered(Vaccine.Influenza)),
        new ShareOfPatients(MeasureCatalogue.OfferedCovid19, static network => network.ContractYear, PatientCounts.Offered(Vaccine.Covid19)),
        new ShareOfHomes(MeasureCatalogue.NhsMail, static support => support.NhsMail, FactKinds.NhsMail),
        new ShareOfHomes(
            MeasureCatalogue.ToolkitStandards,
            static support => support.DataSecurityToolkit is { } state ? state is ToolkitStatus.StandardsMet or ToolkitStatus.StandardsExceeded : null,
            FactKinds.Toolkit),
        new ShareOfHomes(MeasureCatalogue.SharedRecords, static support => support.SharedRecordAccess, FactKinds.SharedRecordAccess),
        new ShareOfHomes(MeasureCatalogue.InternetAccess, static support => support.InternetAccess, FactKinds.InternetAccess),
        new ShareOfHomes(MeasureCatalogue.SinglePointOfContact, static support => support.SinglePointOfContact, FactKinds.SinglePointOfContact),
    ];

    private NetworkMeasures(NetworkRecord record, DateOnly on, MeasureOptions options, MeasuredNetwork network)
    {
        Record = record;
        On = on;
        Options = options;
        Homes = network.Homes.Count(static home => home.Counts);
        LeftOutHomes =
        [
            .. network.Homes.Where(static home => home.LeftOut is not null).GroupBy(static home => home.LeftOut!)
                .OrderBy(static group => group.Key.Code, StringComparer.Ordinal)
                .Select(static group => new Exclusion(group.Key.Code, group.Key.Words, group.Count())),
        ];
        AlsoClaimed =
        [
            .. network.Homes.Where(static home => home.Counts)
                .Select(home => new HomeClaim(home.Home, HomeClaim.OthersOn(home.Home, record.Network.Code, options.Assessment?.Register, on)))
                .Where(static claim => claim.Networks.Count > 0),
        ];
        Residents = network.Homes.Where(static home => home.Counts).Sum(static home => home.Residents.Count);
        LeadFigures leads = new(network);
        Measurements =
        [
            .. leads.HomesPerLead(),
            .. leads.ResidentsPerLead(),
            .. Figures[0].Measured(network),
            leads.Gps(),
            TeamFigures.Status(network),
            TeamFigures.Breadth(network),
            .. Figures[1..].SelectMany(figure => figure.Measured(network)),
            .. OfCourses(network),
            .. OutcomeFigures.EventRates(network),
            .. OutcomeFigures.Satisfaction(network),
        ];
    }

    /// <summary>Gets the record that was counted.</summary>
    public NetworkRecord Record { get; }

    /// <summary>Gets the day asked about.</summary>
    public DateOnly On { get; }

    /// <summary>Gets what else the figures rest on.</summary>
    public MeasureOptions Options { get; }

    /// <summary>Gets how many homes are known to be in scope, not exempt and aligned to the network on the day.</summary>
    public int Homes { get; }

    /// <summary>Gets how many residents are known to be in those homes on the day.</summary>
    public int Residents { get; }

    /// <summary>Gets the record's homes that are none of the network's aligned homes on the day, by reason.</summary>
    public ImmutableArray<Exclusion> LeftOutHomes { get; }

    /// <summary>
    /// Gets the homes counted here that other networks claim on the day too, by this record or by those of the register of the options, in
    /// order of id: they stand in the figures of each of them.
    /// </summary>
    public ImmutableArray<HomeClaim> AlsoClaimed { get; }

    /// <summary>Gets the figures in the order of <see cref="MeasureCatalogue.All"/>; of each measure the network's first, then homes and leads by id, then groups.</summary>
    public ImmutableArray<Measurement> Measurements { get; }

    /// <summary>Counts every measure, by options that say what the judgements rest on.</summary>
    internal static NetworkMeasures Of(EhchRuleSet rules, NetworkRecord record, DateOnly on, MeasureOptions options)
    {
        AssessmentOptions restsOn = options.Assessment ?? rules.Defaults;
        NetworkStanding standing = EhchRuleSet.Standing(record, restsOn with { Register = null, AllOccasions = true });
        options = options with { Assessment = restsOn };
        return new(record, on, options, new(standing, on, options));
    }

    /// <summary>Gets the network's own figures of a measure: one, or one for each course or event.</summary>
    /// <param name="measure">The measure.</param>
    public IEnumerable<Measurement> OfNetwork(Measure measure) =>
        Measurements.Where(measurement => ReferenceEquals(measurement.Measure, measure) && measurement.Subject.Kind is MeasuredKind.Network);

    /// <summary>Names the network and the day.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Record.Network.Code} on {On:yyyy-MM-dd}: {Measurements.Length} figures");

    /// <summary>Counts each course; where there is none, says once why.</summary>
    private static IEnumerable<Measurement> OfCourses(MeasuredNetwork network)
    {
        StaffTrained[] courses = [.. StaffTrained.Courses(network)];
        return courses.Length > 0 ? courses.SelectMany(course => course.Measured(network)) : [StaffTrained.WithoutCourse(network)];
    }
}
