using EhchRules.Calendars;
using NRules.Fluent.Dsl;

namespace EhchRules.Benchmarks.Sessions;

/// <summary>The day, as a fact.</summary>
public sealed record Today(DateOnly On);

/// <summary>What a rule over bare records concludes. Much less than a finding: no span, no evidence, no sentence, no occasion.</summary>
public sealed record BareVerdict(string Requirement, string Subject, Outcome Outcome);

/// <summary>ALIGN-1 as a join: a home and the network to which it is aligned.</summary>
public sealed class AlignedHomeJoin : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Today today = null!;
        PrimaryCareNetwork network = null!;
        CareHome home = null!;

        When()
            .Match(() => today)
            .Match(() => network)
            .Match(() => home, candidate => Bare.IsOfNetwork(candidate, network));
        Then().Yield(_ => new BareVerdict("ALIGN-1", home.Id, Bare.IsAligned(home, network, today.On) ? Outcome.Met : Outcome.NotMet));
    }
}

/// <summary>LEAD-2, in part, as a join: an aligned home, and whether it has a lead.</summary>
public sealed class LeadJoin : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Today today = null!;
        PrimaryCareNetwork network = null!;
        CareHome home = null!;

        When()
            .Match(() => today)
            .Match(() => network)
            .Match(() => home, candidate => Bare.IsAligned(candidate, network, today.On));
        Then().Yield(_ => new BareVerdict("LEAD-2", home.Id, Bare.HasLead(home, today.On) ? Outcome.Met : Outcome.NotMet));
    }
}

/// <summary>PCSP-3 as a join: a resident, the home of the stay, and the network to which that is aligned.</summary>
public sealed class PlanJoin : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Today today = null!;
        Resident resident = null!;
        CareHome home = null!;
        PrimaryCareNetwork network = null!;

        When()
            .Match(() => today)
            .Match(() => resident)
            .Match(() => home, candidate => candidate.Id == Bare.HomeOf(resident, today.On))
            .Match(() => network, candidate => Bare.IsAligned(home, candidate, today.On));
        Then().Yield(_ => new BareVerdict("PCSP-3", resident.Id, Bare.PlanOf(resident, today.On)));
    }
}

/// <summary>What the joins ask.</summary>
internal static class Bare
{
    internal static bool IsOfNetwork(CareHome home, PrimaryCareNetwork network) => home.Alignments.Any(alignment => alignment.Network == network.Code);

    internal static bool IsAligned(CareHome home, PrimaryCareNetwork network, DateOnly on) =>
        home.Alignments.Any(alignment => alignment.Network == network.Code && alignment.From <= on && !(alignment.To < on));

    internal static bool HasLead(CareHome home, DateOnly on) => home.Leads.Any(lead => lead.From <= on && !(lead.To < on));

    internal static string? HomeOf(Resident resident, DateOnly on) => resident.Stays.FirstOrDefault(stay => stay.From <= on && !(stay.To < on))?.Home;

    internal static Outcome PlanOf(Resident resident, DateOnly on)
    {
        DateOnly admitted = resident.Stays.First(stay => stay.From <= on && !(stay.To < on)).From;
        if (WorkingDayCalendar.EnglandAndWales.WorkingDaysAfter(admitted, 7) is not { } due) return Outcome.Undetermined;
        DateOnly? agreed = resident.Plans.Where(plan => plan.AgreedOn >= admitted && plan.AgreedOn <= on).Min(static plan => plan.AgreedOn);
        return agreed is { } day ? day <= due ? Outcome.Met : Outcome.MetLate : on <= due ? Outcome.NotYetDue : Outcome.NotMet;
    }
}
