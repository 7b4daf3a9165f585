using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Says in words why an outcome changes on a day, from what is found on both sides of it.</summary>
/// <param name="on">The first day of what comes after.</param>
/// <param name="before">What is found on the eve; null where the occasion is not reported on it.</param>
/// <param name="after">What is found on the day; null where the occasion is not reported on it.</param>
/// <param name="rule">What judged both.</param>
/// <param name="network">What was judged.</param>
internal sealed class BoundaryWords(DateOnly on, Finding? before, Finding? after, Rule rule, NetworkStanding network)
{
    private readonly DateOnly eve = on.AddDays(-1);

    internal string Of(BoundaryCauses cause) => cause switch
    {
        BoundaryCauses.Fact => OfFact(),
        BoundaryCauses.Deadline => OfDeadline(),
        BoundaryCauses.Rules => OfRules(),
        _ => on is { Month: 4, Day: 1 } ? "a new contract year begins" : "a new week begins",
    };

    private static string InWords(DateOnly day) => ((ReasonArgument)day).InWords();

    private string OfFact()
    {
        if (EventsOf(after) is { } events) return events;
        if (TurnWords.Of(before?.Reason.Template, after?.Reason.Template, on) is { } turn) return turn;

        // A time in hospital that is no longer reported as going on, while the stay is: the resident is back.
        if (after is null && before?.Subject.Occasion is { Kind: OccasionKind.Hospital }) return $"the resident returned from hospital on {InWords(on)}";
        FactKind[] parts = Concerning();
        string named = parts.Length == 0 ? string.Empty : $" ({string.Join(", or ", parts.Select(static part => part.Words))})";
        return OfPeople(parts) ?? $"something recorded is of {InWords(on)}, or ended the day before{named}";
    }

    /// <summary>Names who came or went, where it is on people that the requirement turns.</summary>
    private string? OfPeople(FactKind[] parts)
    {
        ComingAndGoing people = new(on, before, after);
        Subject subject = (before ?? after)!.Subject;
        if (subject.Kind is SubjectKind.Home && parts.Contains(FactKinds.Leads))
        {
            return people.OfLeads(network.Homes[network.PositionOf(SubjectKind.Home, subject.Id)]);
        }

        return parts.Contains(FactKinds.Members) ? people.OfMembers(network) : null;
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

    /// <summary>Gets the parts of the record on which the requirement turns; none of a question, which may turn on others.</summary>
    private FactKind[] Concerning()
    {
        if (after?.Outcome is Outcome.NeedsJudgement || before?.Outcome is Outcome.NeedsJudgement) return [];
        return rule.TurnsOn;
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
