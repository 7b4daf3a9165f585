using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Says in words why an outcome changes on a day, from what is found on both sides of it.</summary>
/// <param name="on">The first day of what comes after.</param>
/// <param name="before">What is found on the eve; null where the occasion is not reported on it.</param>
/// <param name="after">What is found on the day; null where the occasion is not reported on it.</param>
/// <param name="network">What was judged.</param>
internal sealed class BoundaryWords(DateOnly on, Finding? before, Finding? after, NetworkStanding network)
{
    private readonly DateOnly eve = on.AddDays(-1);

    internal string Of(BoundaryCause cause) => cause switch
    {
        BoundaryCause.Fact => OfFact(),
        BoundaryCause.Deadline => OfDeadline(),
        BoundaryCause.Rules => OfRules(),
        _ => on is { Month: 4, Day: 1 } ? "a new contract year begins" : "a new week begins",
    };

    private static string InWords(DateOnly day) => ((ReasonArgument)day).InWords();

    private string OfFact()
    {
        if (EventsOf(after) is { } events) return events;
        if (OfGate() is { } gate) return gate;

        // A time in hospital that is no longer reported as going on, while the stay is: the resident is back.
        if (after is null && before?.Subject.Occasion is { Kind: OccasionKind.Hospital }) return $"the resident returned from hospital on {InWords(on)}";
        FactKind? part = Concerning();
        return OfPeople(part) ?? $"something recorded is of {InWords(on)}, or ended the day before{(part is null ? "" : $" ({part.Words})")}";
    }

    /// <summary>Names who came or went, where it is on people that the requirement turns.</summary>
    private string? OfPeople(FactKind? part)
    {
        ComingAndGoing people = new(on, before, after);
        return part == Fact.Leads ? people.OfLeads(network.Homes[network.PositionOf(SubjectKind.Home, (before ?? after)!.Subject.Id)])
            : part == Fact.Members ? people.OfMembers(network)
            : null;
    }

    /// <summary>Names what happened on the day, among the facts that the finding turns on; null where none of them is dated so.</summary>
    private string? EventsOf(Finding? finding)
    {
        if (finding is null) return null;
        List<string> events = [];
        foreach (CitedFact cited in finding.Cited)
        {
            if (cited.Value.AsDay == on && cited.Path.Kind.Event is { } happened && !events.Contains(happened)) events.Add(happened);
        }

        return events.Count == 0 ? null : $"{Phrase.List(events)} on {InWords(on)}";
    }

    /// <summary>Says what bound the subject, or ceased to, where one of the two findings is that it is not bound; else null.</summary>
    private string? OfGate() => (before?.Reason.Code, after?.Reason.Code) switch
    {
        (_, "NetworkNotBegun") or ("NetworkNotBegun", _) => $"the network began on {InWords(on)}",
        (_, "NotResident") => $"the stay ended on {InWords(eve)}",
        ("NotResident", _) => $"a stay began on {InWords(on)}",
        (_, "OutOfScope") => $"the home's registration as a care home ended on {InWords(eve)}",
        ("OutOfScope", _) => $"the home is registered as a care home from {InWords(on)}",
        (_, "Exempt") => $"the home is exempt from {InWords(on)}",
        ("Exempt", _) => $"the home's exemption ended on {InWords(eve)}",
        (_, "NotAligned" or "AlignedElsewhere") => $"the home's alignment to this network ended on {InWords(eve)}",
        ("NotAligned" or "AlignedElsewhere", _) => $"the home is aligned to this network from {InWords(on)}",
        (_, "NotANetworkPatient") => $"the resident ceased to be a patient of this network on {InWords(on)}",
        ("NotANetworkPatient", _) => $"the resident became a patient of this network on {InWords(on)}",
        (_, "AttestedMet" or "AttestedNotMet") => $"an attestation counts from {InWords(on)}",
        ("AttestedMet" or "AttestedNotMet", _) => $"an attestation counted to {InWords(eve)}",
        _ => null,
    };

    /// <summary>Gets the part of the record on which the requirement turns, where the finding does not name the entry; a question may turn on others.</summary>
    private FactKind? Concerning()
    {
        if (after?.Outcome is Outcome.NeedsJudgement || before?.Outcome is Outcome.NeedsJudgement) return null;
        return (before ?? after)!.Requirement.Id switch
        {
            "ALIGN-2" => Fact.Alignments,
            "LEAD-1" or "LEAD-2" or "LEAD-3" or "COVID-2" => Fact.Leads,
            "MDT-1" or "MDT-2" or "MDT-3" or "MDT-4" or "ROLE-3" => Fact.Members,
            "ROUND-1" or "ROUND-2" or "ROUND-4" or "ROUND-5" => Fact.Rounds,
            "COVID-1" => Fact.CheckIns,
            "ROLE-1" => Fact.DeteriorationTools,
            "PCSP-2" or "PCSP-5" or "PCSP-6" or "PCSP-7" or "COVID-3" => Fact.Plans,
            "CODE-1" or "ROLE-4" => Fact.ResidenceCodes,
            _ => null,
        };
    }

    private string OfDeadline()
    {
        if (before?.DueOn == eve) return $"the day by which it was due, {InWords(eve)}, is over";
        if (before is { } counted && counted.Requirement.TermOn(eve)?.MonthsCounted is { } months)
        {
            foreach (CitedFact cited in counted.Cited)
            {
                if (cited.Path.Kind.Event is { } happened && cited.Value.AsDay is { } day && day <= DateOnly.MaxValue.AddMonths(-months) && day.AddMonths(months) == eve)
                {
                    return $"it counted for {months} months, to {InWords(eve)}, that {happened} on {cited.Value.InWords()}";
                }
            }
        }

        return "a time that was allowed, or for which something recorded counts, is over";
    }

    private string OfRules()
    {
        Requirement requirement = (before ?? after)!.Requirement;
        TermsInForce.Found then = TermsInForce.At(new AsOf.Frame(eve).Day, requirement, network.Basis.KnownOn);
        TermsInForce.Found now = TermsInForce.At(new AsOf.Frame(on).Day, requirement, network.Basis.KnownOn);
        return (then.OutOfForce, now.OutOfForce) switch
        {
            (null, null) when then.Term != now.Term && then.Term.Instrument == now.Term.Instrument => $"what this text says of it changes on {InWords(on)}: {now.Term.Instrument.Title}",
            (null, null) when then.Term == now.Term => $"another text that bears on it begins, or has ended, on {InWords(on)}",
            (_, null) => $"from {InWords(on)} this text applies: {now.Term.Instrument.Title}",
            (null, _) => $"to {InWords(eve)} this text applied: {then.Term.Instrument.Title}",
            _ => $"a text begins, or has ended, on {InWords(on)}",
        };
    }
}
