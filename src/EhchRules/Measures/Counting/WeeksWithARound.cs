using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>Weeks that count for ROUND-1, and those of them with a round.</summary>
internal sealed class WeeksWithARound(Measure measure) : HomeFigure(measure)
{
    private readonly bool sinceBegun = measure.Period is MeasurePeriod.SinceDutyBegan;

    /// <inheritdoc/>
    protected override bool TellsEarlierHomes => true;

    /// <inheritdoc/>
    protected override void Count(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        if (PeriodOf(network) is not { From: { } from }) return;
        WeeklyDuty duty = home.Standing.WeeklyRound;
        DaySpan mondays = new(from.DayNumber, network.AsOf.Week.From - 7);
        (int Kept, int Counted) held = duty.CountWeeks(mondays, unknownHolds: false);
        if (held == duty.CountWeeks(mondays, unknownHolds: true))
        {
            if (duty.Days is null && held.Counted > 0) into.CannotTell(duty.Absent);
            else into.Add(held.Kept, held.Counted);
        }
        else
        {
            FactPath[] missing = [.. duty.Binds.Missing(network.AsOf), .. duty.Allows.Missing(network.AsOf)];
            into.CannotTell(duty.Days is null ? [.. missing, duty.Absent] : missing);
        }
    }

    /// <inheritdoc/>
    protected override void CountElsewhere(MeasuredNetwork network, Tally into)
    {
    }

    /// <summary>Gets the days from the first of the period to the Sunday of the last week that has ended; null where no such week has.</summary>
    protected override DateRange? PeriodOf(MeasuredNetwork network)
    {
        if (network.Since(Catalogue.HomeRounds.WeeklyRound) is not { From: { } began }) return null;
        DateOnly year = network.ContractYear.From!.Value;
        DateOnly from = sinceBegun || year < began ? began : year;
        int sunday = network.AsOf.Week.From - 1;
        return sunday < from.DayNumber ? null : DateRange.Between(from, DaySpan.DateOf(sunday));
    }
}
