using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>A home as measures see it on the day.</summary>
/// <param name="Standing">Where it stands over time.</param>
/// <param name="LeftOut">Why it is none of the network's aligned homes; null where it is one, or may be.</param>
/// <param name="Missing">The absent facts that keep it from being told; empty where it is told.</param>
internal sealed record MeasuredHome(HomeStanding Standing, LeftOut? LeftOut, FactPath[] Missing)
{
    internal CareHome Home => Standing.Home;

    /// <summary>Gets whether it is known to be one of the network's aligned homes.</summary>
    internal bool Counts => LeftOut is null && Missing.Length == 0;

    /// <summary>Gets those whose stay here goes on on the day, in order of id.</summary>
    internal List<ResidentStanding> Residents { get; } = [];
}

/// <summary>A network as measures see it on the day: asked once, then counted by every figure.</summary>
internal sealed class MeasuredNetwork
{
    private readonly AssessmentMaker maker;
    private readonly Dictionary<string, ILookup<HomeStanding?, (ResidentStanding Resident, Finding Finding)>> findings = new(StringComparer.Ordinal);

    internal MeasuredNetwork(NetworkStanding standing, DateOnly on, MeasureOptions options)
    {
        Standing = standing;
        On = on;
        Options = options;
        AsOf = new AsOf.Frame(on).Day;
        maker = new(standing, new(standing, on), on);
        Homes = [.. standing.Homes.Select(Seen)];
        Dictionary<string, MeasuredHome> byId = Homes.ToDictionary(static home => home.Home.Id, StringComparer.Ordinal);
        foreach (ResidentStanding resident in standing.Residents)
        {
            Residents[resident.Resident.Id] = resident;
            if (!resident.Resident.Stays.IsKnown) Unplaced.Add(resident);
            else if (resident.CurrentStay(AsOf) is { } stay) byId[stay.Home.Home.Id].Residents.Add(resident);
        }
    }

    internal NetworkStanding Standing { get; }

    internal DateOnly On { get; }

    internal MeasureOptions Options { get; }

    internal AsOf AsOf { get; }

    /// <summary>Gets the homes in order of id.</summary>
    internal MeasuredHome[] Homes { get; }

    /// <summary>Gets every resident of the record by id.</summary>
    internal Dictionary<string, ResidentStanding> Residents { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the residents of whom no stay is known, so that they may be in any home or in none.</summary>
    internal List<ResidentStanding> Unplaced { get; } = [];

    internal bool ResidentsAreKnown => Standing.Record.Residents.IsKnown;

    internal MeasuredSubject Subject => new(MeasuredKind.Network, Standing.Code);

    internal DateRange Day => DateRange.Between(On, On);

    internal DateRange ContractYear => DateRange.Between(DaySpan.DateOf(AsOf.ContractYear.From), On);

    /// <summary>Gets the days on which something must have happened to count on the day for 12 months.</summary>
    internal DateRange TwelveMonths
    {
        get
        {
            if (On.Year == DateOnly.MinValue.Year) return DateRange.Between(DateOnly.MinValue, On);
            DateOnly first = On.AddMonths(-12);
            return DateRange.Between(first.AddMonths(12) < On ? first.AddDays(1) : first, On);
        }
    }

    /// <summary>Gets the days from the first on which a requirement is in force to the day; null where it begins later.</summary>
    internal DateRange? Since(Requirement requirement)
    {
        int? first = Standing.Basis.InForce(requirement).FirstOnOrAfter(DaySpan.NoStart);
        return first is { } day && AsOf.IsOnOrAfter(day) ? DateRange.Between(DaySpan.DateOf(day), On) : null;
    }

    /// <summary>
    /// Gets the findings of a requirement on the day, those of earlier stays among them, by the home in which the occasion came up or, of those
    /// without one, in which the resident is. Those of no home stand under null.
    /// </summary>
    internal ILookup<HomeStanding?, (ResidentStanding Resident, Finding Finding)> FindingsOf(Requirement requirement)
    {
        if (findings.TryGetValue(requirement.Id, out ILookup<HomeStanding?, (ResidentStanding Resident, Finding Finding)>? found)) return found;
        Rule rule = Array.Find(RuleBook.Rules, rule => ReferenceEquals(rule.Requirement, requirement))!;
        found = maker.Judge([rule])[0].All
            .Select(finding => (Resident: Residents[finding.Subject.Id], Finding: finding))
            .ToLookup(pair => HomeOf(pair.Resident, pair.Finding.Subject.Occasion), static pair => pair);
        findings[requirement.Id] = found;
        return found;
    }

    private HomeStanding? HomeOf(ResidentStanding resident, Occasion? occasion) => occasion is { } known
        ? Array.FindLast(resident.Stays, stay => stay.Holds(known))?.Home
        : resident.CurrentStay(AsOf)?.Home;

    private MeasuredHome Seen(HomeStanding home)
    {
        List<FactPath> unknown = [];
        Verdict? notBound = Gate.Network(AsOf, Standing) ?? Gate.Home(AsOf, Binding.AlignedHome, home, unknown);
        if (notBound is not { } reason) return new(home, null, [.. unknown]);
        return reason.Outcome is Outcome.NotApplicable ? new(home, LeftOut.Of(reason.Template), []) : new(home, null, reason.Missing ?? []);
    }
}
