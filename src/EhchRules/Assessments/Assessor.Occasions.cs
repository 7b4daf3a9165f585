using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules;

/// <content>Puts rules to the occasions of a resident's stays: of the current one, and where asked for of those before.</content>
internal sealed partial class Assessor
{
    private void JudgeOccasions(RuleOnDay rule, ResidentOccasionRule onOccasions, string id, StayStanding stay)
    {
        if (stay.UnknownKinds.Length > 0)
        {
            JudgeReadings(rule, onOccasions, id, stay);
            return;
        }

        occasions.Clear();
        if (onOccasions.Occasions(asOf, rule.Term, stay, occasions) is { } none) Add(rule, id, OfResident(rule, id, stay, none));
        else if (missing.Count > 0) Add(rule, id, NothingOwed(rule, onOccasions, out FactPath[] besides) ?? Verdict.Undetermined([.. missing, .. besides]));
        else AddOccasions(rule, onOccasions, id);
    }

    /// <summary>Judges the occasions of a stay of which an absent kind leaves open when it began: what every reading says stands.</summary>
    private void JudgeReadings(RuleOnDay rule, ResidentOccasionRule onOccasions, string id, StayStanding stay)
    {
        List<Verdict>[] sayings = Array.ConvertAll(stay.Resident.Readings, reading => Verdicts(rule, onOccasions, id, reading.CurrentStay(asOf)!));
        Verdict[] all = [.. sayings.SelectMany(static saying => saying)];
        if (missing.Count == 0 && sayings.Length > 0 && Array.TrueForAll(sayings, saying => AreAlike(saying, sayings[0])))
        {
            frame.Begin(frame.Span);
            JudgeOccasions(rule, onOccasions, id, stay.Resident.Readings[0].CurrentStay(asOf)!);
        }
        else if (all.Length > 0 && Array.TrueForAll(all, static verdict => verdict.Outcome is Outcome.NotApplicable)) Add(rule, id, all[0] with { Occasion = null });
        else Add(rule, id, Verdict.Undetermined([.. missing, .. stay.UnknownKinds, .. all.SelectMany(static verdict => verdict.Missing ?? [])]));
    }

    /// <summary>Says whether two readings say the same of the same occasions.</summary>
    private static bool AreAlike(List<Verdict> one, List<Verdict> other) =>
        one.Select(static verdict => (verdict.Outcome, verdict.Occasion)).SequenceEqual(other.Select(static verdict => (verdict.Outcome, verdict.Occasion)))
        && one.TrueForAll(static verdict => verdict.Outcome is not Outcome.Undetermined);

    /// <summary>Judges the occasions of a stay, in order, or says in one verdict why there is none.</summary>
    private List<Verdict> Verdicts(RuleOnDay rule, ResidentOccasionRule onOccasions, string id, StayStanding stay)
    {
        List<ResidentOccasion> listed = [];
        if (onOccasions.Occasions(asOf, rule.Term, stay, listed) is { } none) return [OfResident(rule, id, stay, none)];
        listed.Sort(static (left, right) => Occasion.Compare(left.Label, right.Label));
        return listed.ConvertAll(occasion => OfResident(rule, id, stay, onOccasions.Judge(asOf, rule.Term, occasion).About(occasion.Label)));
    }

    /// <summary>Finds why nothing is owed on any of the occasions; null where something may be, with the absent facts that this turns on.</summary>
    private Verdict? NothingOwed(RuleOnDay rule, ResidentOccasionRule onOccasions, out FactPath[] besides)
    {
        Verdict[] verdicts = [.. occasions.Select(occasion => onOccasions.Judge(asOf, rule.Term, occasion))];
        besides = [.. verdicts.SelectMany(static verdict => verdict.Missing ?? [])];
        return verdicts.Length > 0 && Array.TrueForAll(verdicts, static verdict => verdict.Outcome is Outcome.NotApplicable) ? verdicts[0] with { Occasion = null } : null;
    }

    /// <summary>Judges the occasions of stays before the current one, each as the record shows it, where the duty could bind in that stay.</summary>
    /// <remarks>Somebody may be admitted twice on one day, or go from one home through hospital to another. That is one occasion, judged in the later of the stays.</remarks>
    private void JudgeEarlierStays(RuleOnDay rule, ResidentOccasionRule onOccasions, ResidentStanding resident, ResidentGate gate)
    {
        Begin(rule.Span);
        StayStanding? current = resident.CurrentStay(asOf);
        ofSubject = ofSubject.Intersect(frame.Span);
        for (int i = resident.Stays.Length - 1; i >= 0; i--)
        {
            StayStanding stay = resident.Stays[i];
            if (ReferenceEquals(stay, current)) continue;
            Begin(rule, rule.Span.Intersect(ofSubject));
            if (asOf.IsOnOrAfter(stay.From) && MayHaveBound(rule.Binding, stay))
            {
                occasions.Clear();
                bool hasOccasions = onOccasions.Occasions(asOf, rule.Term, stay, occasions) is null;
                occasions.RemoveAll(occasion => IsJudged(occasion.Label));
                FactPath[] unknownBounds = UnknownBounds(resident.Stays, i);
                if (hasOccasions && unknownBounds.Length > 0) AddOnEveryReading(rule, onOccasions, resident, gate, unknownBounds);
                else if (hasOccasions) AddOccasions(rule, onOccasions, resident.Resident.Id);
            }

            ofSubject = ofSubject.Intersect(frame.Span);
        }
    }

    private bool IsJudged(Occasion label)
    {
        foreach (Finding finding in Findings)
        {
            if (finding.Subject.Occasion == label) return true;
        }

        return false;
    }

    /// <summary>Says whether a requirement bound or may have bound on a day of a stay that has come, and notes what is absent where that is not certain.</summary>
    private bool MayHaveBound(Binding binding, StayStanding stay)
    {
        Answer bound = HasBound(binding, stay);
        if (bound is Answer.Unknown) missing.AddRange(Gate.Binds(binding, stay).Missing(asOf));
        return bound is not Answer.No;
    }

    /// <summary>Says whether a requirement bound on a day of a stay that has come.</summary>
    private Answer HasBound(Binding binding, StayStanding stay)
    {
        Condition binds = Gate.Binds(binding, stay);
        return HasCome(binds.Yes) ? Answer.Yes : HasCome(binds.Unknown) ? Answer.Unknown : Answer.No;

        bool HasCome(Days days) => days.FirstOnOrAfter(stay.From) is { } first && first <= stay.To && asOf.IsOnOrAfter(first);
    }

    /// <summary>Lists the absent kinds of stay on which it turns whether a stay is one with its neighbours, and so when it began and ended.</summary>
    private FactPath[] UnknownBounds(StayStanding[] stays, int position)
    {
        StayStanding stay = stays[position];
        FactPath[] unknown = stay.UnknownKinds;
        for (int i = position + 1; i < stays.Length; i++)
        {
            if (stays[i].UnknownKinds.Length > 0 && stay.Touches(stays[i].Home, stays[i].From) && asOf.IsOnOrAfter(stays[i].From)) unknown = [.. unknown, .. stays[i].UnknownKinds];
        }

        return unknown;
    }

    private void AddOccasions(RuleOnDay rule, ResidentOccasionRule onOccasions, string id)
    {
        HeldSpan listed = ListOccasions();
        foreach (ResidentOccasion occasion in occasions)
        {
            frame.Begin(listed);
            Add(rule, id, OfResident(rule, id, occasion.Stay, onOccasions.Judge(asOf, rule.Term, occasion)));
        }
    }

    /// <summary>Adds the occasions of an earlier stay of which an absent kind leaves open when it began or ended: the same outcome on every reading stands.</summary>
    private void AddOnEveryReading(RuleOnDay rule, ResidentOccasionRule onOccasions, ResidentStanding resident, ResidentGate gate, FactPath[] unknownBounds)
    {
        HeldSpan listed = ListOccasions();
        FactPath[] open = [.. missing, .. unknownBounds];
        foreach (ResidentOccasion occasion in occasions)
        {
            frame.Begin(listed);
            Verdict?[] verdicts = Array.ConvertAll(resident.Readings, reading => OnReading(rule, onOccasions, reading, gate, occasion.Label));
            Verdict? first = Array.Find(verdicts, static verdict => verdict is not null);
            bool stands = first is { Outcome: not Outcome.Undetermined }
                && Array.TrueForAll(verdicts, verdict => verdict is null ? first.Outcome is Outcome.NotApplicable : verdict.Outcome == first.Outcome);
            Verdict verdict = stands ? first! : Verdict.Undetermined([.. open, .. verdicts.SelectMany(static verdict => verdict?.Missing ?? [])]);
            Add(rule, resident.Resident.Id, verdict.About(occasion.Label));
        }
    }

    /// <summary>Puts the occasions that were listed in order, and gets the days on which these are they.</summary>
    private HeldSpan ListOccasions()
    {
        ofSubject = ofSubject.Intersect(frame.Span);
        if (occasions.Count > 1) occasions.Sort(static (left, right) => Occasion.Compare(left.Label, right.Label));
        return frame.Span;
    }

    /// <summary>Judges an occasion on one reading of the kinds that are absent; null where there is no such occasion on it.</summary>
    private Verdict? OnReading(RuleOnDay rule, ResidentOccasionRule onOccasions, ResidentStanding reading, ResidentGate gate, Occasion label)
    {
        StayStanding? current = reading.CurrentStay(asOf);
        for (int i = reading.Stays.Length - 1; i >= 0; i--)
        {
            StayStanding stay = reading.Stays[i];
            Answer bound = !ReferenceEquals(stay, current) ? HasBound(rule.Binding, stay)
                : gate.NotBound is not null ? Answer.No
                : gate.Missing.Count > 0 ? Answer.Unknown
                : Answer.Yes;
            if (bound is Answer.No || !asOf.IsOnOrAfter(stay.From)) continue;
            if (Verdicts(rule, onOccasions, reading.Resident.Id, stay).Find(verdict => verdict.Occasion == label) is not { } found) continue;
            return bound is Answer.Yes ? found : Gate.Settle(found, [.. Gate.Binds(rule.Binding, stay).Missing(asOf)]);
        }

        return null;
    }
}
