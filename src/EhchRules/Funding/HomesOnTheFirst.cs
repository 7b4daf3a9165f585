using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules.Funding;

/// <summary>The homes of a network on the 1st of a month: those whose beds count, those whose do not, and what is not known.</summary>
internal sealed class HomesOnTheFirst
{
    private readonly PaymentMonth month;
    private readonly AsOf first;
    private readonly PcnCode own;
    private readonly AlignmentRegister? register;

    internal HomesOnTheFirst(NetworkStanding network, PaymentMonth month, AlignmentRegister? register)
    {
        this.month = month;
        this.register = register;
        own = network.Network.Code;
        first = new AsOf.Frame(month.First).Day;
        Verdict? notBegun = Gate.Network(first, network);
        if (notBegun is null && !network.Record.Homes.IsKnown) AddUnknown(new FactPath(network.Record, FactKinds.Homes));
        foreach (HomeStanding home in network.Homes)
        {
            List<FactPath> missing = [];
            if ((notBegun ?? WhyNotPaid(home, missing)) is { } reason)
            {
                NotPaid.Add(new(home.Home, new Reason(reason)));
                continue;
            }

            foreach (FactPath absent in missing.Distinct()) AddUnknown(absent);
            AddBeds(home, isPaid: missing.Count == 0);
        }
    }

    internal List<PaidHome> Paid { get; } = [];

    internal List<UnpaidHome> NotPaid { get; } = [];

    internal List<PremiumFault> Faults { get; } = [];

    /// <summary>Tells why a home is not paid for; null where it is, or may be, depending on what is unknown.</summary>
    private Verdict? WhyNotPaid(HomeStanding home, List<FactPath> missing)
    {
        if (Gate.Home(first, Binding.AlignedHome, home, missing) is not { } notBound) return null;
        if (notBound.Missing is not { } scope) return notBound;

        // Whether it is in scope is not known, and matters only if nothing else keeps it from being paid for.
        missing.AddRange(scope);
        return Gate.Home(first, Binding.NotExempt | Binding.Aligned, home, missing);
    }

    private void AddBeds(HomeStanding home, bool isPaid)
    {
        Facts<BedCount> beds = home.Home.Beds;
        int latest = -1;
        for (int i = 0; i < beds.Count; i++)
        {
            // Of two counts from one day, the later entry.
            if (first.IsOnOrAfter(beds[i].From) && (latest < 0 || beds[i].From >= beds[latest].From)) latest = i;
        }

        if (!beds.IsKnown) AddUnknown(home.Path(FactKinds.Beds));
        else if (latest < 0) Faults.Add(new(home.Path(FactKinds.Beds).ToString(), $"no count of beds is in force on {FaultText.Day(month.First)}, for which the premium of {month} needs it"));
        else if (beds[latest].Count is not { } count) AddUnknown(home.Path(FactKinds.BedCount, latest));
        else if (isPaid) Paid.Add(new(home.Home, count, beds[latest].From) { AlsoClaimedBy = HomeClaim.OthersOn(home.Home, own, register, month.First) });
    }

    private void AddUnknown(FactPath absent) =>
        Faults.Add(new(absent.ToString(), $"the record does not say {absent.Kind.Words}, which the premium of {month} turns on"));
}
