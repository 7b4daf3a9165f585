using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>A share of network patients.</summary>
/// <param name="measure">The measure.</param>
/// <param name="period">The days counted.</param>
/// <param name="count">Counts one patient, leaves the patient out, or notes that it is not known.</param>
internal sealed class ShareOfPatients(Measure measure, Func<MeasuredNetwork, DateRange> period, Action<MeasuredNetwork, ResidentStanding, Tally> count) : ResidentFigure(measure)
{
    /// <inheritdoc/>
    protected override void CountResidents(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        foreach (ResidentStanding resident in home.Residents)
        {
            if (IsPatient(network.AsOf, resident, into)) count(network, resident, into);
        }
    }

    /// <inheritdoc/>
    protected override DateRange? PeriodOf(MeasuredNetwork network) => period(network);
}
