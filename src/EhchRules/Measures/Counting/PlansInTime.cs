using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>Occasions of a plan's timescale that were met in time, of those settled as met, late or not met.</summary>
/// <param name="measure">The measure.</param>
/// <param name="requirement">PCSP-3 or PCSP-4.</param>
internal sealed class PlansInTime(Measure measure, Requirement requirement) : HomeFigure(measure)
{
    private readonly bool sinceBegun = measure.Period is MeasurePeriod.SinceDutyBegan;

    private bool OfReturns => ReferenceEquals(requirement, CarePlanning.PlanWithinSevenWorkingDaysOfReadmission);

    /// <inheritdoc/>
    protected override bool TellsEarlierHomes => true;

    /// <inheritdoc/>
    protected override void Count(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        if (network.Since(requirement) is null) return;
        foreach ((ResidentStanding resident, Finding finding) in network.FindingsOf(requirement)[home.Standing]) Count(network, resident, finding, into);
        if (!OfReturns) return;
        foreach (ResidentStanding resident in network.Standing.Residents)
        {
            if (ReferenceEquals(ReturnsUnknown(network, resident)?.Home, home.Standing)) into.CannotTell(resident.Path(FactKinds.HospitalEpisodes));
        }
    }

    /// <inheritdoc/>
    protected override void CountElsewhere(MeasuredNetwork network, Tally into)
    {
        if (network.Since(requirement) is null) return;
        if (!network.ResidentsAreKnown) into.CannotTell(new FactPath(network.Standing.Record, FactKinds.Residents));
        foreach ((ResidentStanding resident, Finding finding) in network.FindingsOf(requirement)[null]) Count(network, resident, finding, into);
    }

    /// <inheritdoc/>
    protected override DateRange? PeriodOf(MeasuredNetwork network) => sinceBegun ? network.Since(requirement) : network.ContractYear;

    private void Count(MeasuredNetwork network, ResidentStanding resident, Finding finding, Tally into)
    {
        if (finding.Subject.Occasion is { } occasion && PeriodOf(network) is { } period && !period.Contains(occasion.Day)) return;
        switch (finding.Outcome)
        {
            case Outcome.Met or Outcome.MetLate or Outcome.NotMet:
                into.Count(finding.Outcome is Outcome.Met);
                break;
            case Outcome.Undetermined when !finding.MissingFacts.IsEmpty:
                if (ReturnsUnknown(network, resident) is null) into.CannotTell(finding);
                break;
            default:
                if (finding.Subject.Occasion is not null) into.Leave(LeftOut.Of(finding.Reason.Template!));
                break;
        }
    }

    /// <summary>Gets the last stay in which returns may have come up, where times in hospital are not known; null where they are, or there is none.</summary>
    private StayStanding? ReturnsUnknown(MeasuredNetwork network, ResidentStanding resident)
    {
        if (!OfReturns || resident.Resident.HospitalEpisodes.IsKnown || PeriodOf(network) is not { From: { } from, To: { } to }) return null;
        return Array.FindLast(
            resident.Stays,
            stay => stay.From <= to.DayNumber && stay.To >= from.DayNumber && PlanTimeliness.EarliestStart(stay, Math.Max(stay.From, from.DayNumber)) is { } start && start <= to.DayNumber);
    }
}
