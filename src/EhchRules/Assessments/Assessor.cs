using System.Runtime.CompilerServices;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Assessments;

/// <summary>Puts rules to subjects on one day, and freezes what they say into findings.</summary>
internal sealed class Assessor
{
    private static readonly Comparer<Finding> ByOccasion =
        Comparer<Finding>.Create(static (left, right) => (left.Subject.Occasion, right.Subject.Occasion) switch
        {
            ({ } one, { } other) => Occasion.Compare(one, other),
            (null, null) => 0,
            (null, _) => -1,
            _ => 1,
        });

    private readonly NetworkStanding network;
    private readonly AsOf.Frame frame;
    private readonly AsOf asOf;
    private readonly AsOf termsAsOf;
    private readonly ResidentGate?[]?[]? gates;
    private readonly List<FactPath> untold = [];
    private readonly List<ResidentOccasion> occasions = [];
    private readonly List<Finding> findings = [];
    private readonly int day;
    private HeldSpan ofSubject;

    private Assessor(NetworkStanding network, DateOnly on, bool isOfAll, DateOnly? termsOn = null)
    {
        this.network = network;
        day = on.DayNumber;
        frame = new(on);
        asOf = frame.Day;
        termsAsOf = termsOn is { } other ? new AsOf.Frame(other).Day : asOf;
        if (isOfAll) gates = new ResidentGate?[(int)Binding.PatientOfAlignedHome + 1][];
    }

    /// <summary>Makes an assessor that is to judge many subjects, and keeps what several rules ask of each.</summary>
    /// <param name="network">What is judged.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="termsOn">The day whose terms are applied, to ask what they would say of the day judged; null means that day's own.</param>
    internal static Assessor OfAll(NetworkStanding network, DateOnly on, DateOnly? termsOn = null) => new(network, on, isOfAll: true, termsOn);

    /// <summary>Makes an assessor that is to judge a few subjects.</summary>
    internal static Assessor OfOne(NetworkStanding network, DateOnly on) => new(network, on, isOfAll: false);

    /// <summary>Judges one requirement for every subject of its kind, in order of subject and occasion.</summary>
    internal RuleFindings Judge(Rule rule)
    {
        RuleFindings.Builder found = new(network.CountOf(rule.Requirement.Subject));
        JudgeNext(rule, TermOf(rule), found, network.CountOf(rule.Requirement.Subject));
        return found.Build();
    }

    /// <summary>Judges one requirement for those subjects alone of which the earlier findings no longer stand, and takes over the others'.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="earlier">What was found on an earlier day, or on the same.</param>
    /// <param name="same">Which subjects may be taken over.</param>
    internal RuleFindings Judge(Rule rule, RuleFindings earlier, SameSubjects same)
    {
        int subjects = network.CountOf(rule.Requirement.Subject);
        if (same.AreAll && earlier.AllStandThrough >= day) return earlier;
        RuleFindings.Builder found = new(subjects);
        TermOfDay? term = null;
        while (found.Subjects < subjects)
        {
            int first = found.Subjects;
            int next = first;
            while (next < subjects && same.Earlier(next) is var before and >= 0 && before - same.Earlier(first) == next - first && earlier.Stands(before, day)) next++;
            if (next > first) found.TakeOver(earlier, same.Earlier(first), next - first);
            else JudgeNext(rule, term ??= TermOf(rule), found, 1);
        }

        return found.Build();
    }

    /// <summary>Judges one requirement for one subject.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="position">The subject's position among those of its kind.</param>
    /// <param name="into">Takes the findings, in order of occasion.</param>
    /// <returns>The days on which all of that stands: the same findings, and no others.</returns>
    internal HeldSpan Judge(Rule rule, int position, List<Finding> into)
    {
        TermOfDay term = TermOf(rule);
        switch (rule)
        {
            case NetworkRule onNetwork:
                Judge(onNetwork, term);
                break;
            case HomeRule onHome:
                Judge(onHome, term, network.Homes[position]);
                break;
            default:
                Judge(rule, rule as ResidentRule, rule as ResidentOccasionRule, term, position);
                break;
        }

        into.AddRange(findings);
        return ofSubject;
    }

    /// <summary>Judges the next subjects. What kind of rule it is, is asked once for all of them.</summary>
    private void JudgeNext(Rule rule, TermOfDay term, RuleFindings.Builder into, int count)
    {
        int end = into.Subjects + count;
        switch (rule)
        {
            case NetworkRule onNetwork:
                Judge(onNetwork, term);
                into.Add(findings, ofSubject.Days.To);
                break;
            case HomeRule onHome:
                while (into.Subjects < end)
                {
                    Judge(onHome, term, network.Homes[into.Subjects]);
                    into.Add(findings, ofSubject.Days.To);
                }

                break;
            default:
                ResidentRule? single = rule as ResidentRule;
                ResidentOccasionRule? repeated = rule as ResidentOccasionRule;
                while (into.Subjects < end)
                {
                    Judge(rule, single, repeated, term, into.Subjects);
                    into.Add(findings, ofSubject.Days.To);
                }

                break;
        }
    }

    private TermOfDay TermOf(Rule rule)
    {
        frame.Begin();
        TermsInForce.Found found = TermsInForce.At(termsAsOf, rule.Requirement, network.Basis.KnownOn);
        Verdict? instead = found.OutOfForce ?? found.Term.Effect switch
        {
            TermEffect.Disapplied => SharedReasons.Disapplied.With(found.Term.Instrument.Title),
            TermEffect.StateNotKnown => SharedReasons.StateNotKnown.With(found.Term.Instrument.Title),
            _ => null,
        };
        return new(found.Term, instead, frame.Span);
    }

    private void Judge(NetworkRule rule, TermOfDay term)
    {
        BeginSubject();
        Begin(term.Span);
        Verdict verdict = term.Instead ?? Gate.Network(asOf, network) ?? Settled(rule.Judge(asOf, term.Term, network));
        Add(rule, network.Code, term.Term.Force, term.Instead is null ? Attested(rule, network.Code, verdict) : verdict);
    }

    private void Judge(HomeRule rule, TermOfDay term, HomeStanding home)
    {
        BeginSubject();
        Begin(term.Span);
        if (term.Instead is { } outOfForce)
        {
            Add(rule, home.Home.Id, term.Term.Force, outOfForce);
            return;
        }

        Verdict? notBound = Gate.Network(asOf, network) ?? Gate.Home(asOf, rule.Binding, home, untold);
        if (notBound is { Outcome: Outcome.Undetermined } scopeUntold) notBound = scopeUntold.Due(term.Term.DueBy);
        Verdict verdict = notBound ?? Settled(rule.Judge(asOf, term.Term, home));
        Add(rule, home.Home.Id, term.Term.Force, Attested(rule, home.Home.Id, verdict));
    }

    private void Judge(Rule rule, ResidentRule? single, ResidentOccasionRule? repeated, TermOfDay term, int position)
    {
        BeginSubject();
        ResidentStanding resident = network.Residents[position];
        string id = resident.Resident.Id;
        if (term.Instead is { } outOfForce)
        {
            Begin(term.Span);
            Add(rule, id, term.Term.Force, outOfForce);
            return;
        }

        ResidentGate gate = GateOf(rule.Binding, position);
        Begin(term.Span.Intersect(gate.Span));
        if (gate.Untold.Length > 0) untold.AddRange(gate.Untold);
        if (gate.NotBound is { } reason) Add(rule, id, term.Term.Force, reason.Value);
        else if (single is not null) Add(rule, id, term.Term.Force, OfResident(rule, id, gate.Stay!, single.Judge(asOf, term.Term, resident, gate.Stay!)));
        else JudgeOccasions(repeated!, term.Term, id, gate.Stay!);

        if (repeated is null || !network.Basis.AllOccasions) return;
        JudgeEarlierStays(repeated, term, resident, gate.Stay);
        findings.Sort(ByOccasion);
    }

    /// <summary>Asks whether a resident is bound, once for all the rules that bind alike where all of them are asked.</summary>
    private ResidentGate GateOf(Binding binding, int position)
    {
        if (gates is null) return Ask(binding, network.Residents[position]);
        ResidentGate?[] ofBinding = gates[(int)binding] ??= new ResidentGate?[network.Residents.Length];
        return ofBinding[position] ??= Ask(binding, network.Residents[position]);
    }

    private ResidentGate Ask(Binding binding, ResidentStanding resident)
    {
        Begin(HeldSpan.Always);
        StayStanding? stay = null;
        Verdict? notBound = Gate.Network(asOf, network) ?? Gate.Resident(asOf, binding, resident, untold, out stay);
        return new(notBound is { } reason ? new(reason) : null, stay, untold.Count == 0 ? [] : [.. untold], frame.Span);
    }

    private void JudgeOccasions(ResidentOccasionRule rule, Term term, string id, StayStanding stay)
    {
        occasions.Clear();
        if (stay.UntoldKinds.Length > 0) untold.AddRange(stay.UntoldKinds);
        if (rule.Occasions(asOf, term, stay, occasions) is { } none) Add(rule, id, term.Force, OfResident(rule, id, stay, none));
        else if (untold.Count > 0) Add(rule, id, term.Force, Verdict.Untold([.. untold]));
        else AddOccasions(rule, term, id);
    }

    /// <summary>Judges the occasions of stays before the current one, each as the record shows it, where the duty could bind in that stay.</summary>
    /// <remarks>Somebody may be admitted twice on one day. That is one occasion, judged in the later of the stays.</remarks>
    private void JudgeEarlierStays(ResidentOccasionRule rule, TermOfDay term, ResidentStanding resident, StayStanding? current)
    {
        for (int i = resident.Stays.Length - 1; i >= 0; i--)
        {
            StayStanding stay = resident.Stays[i];
            if (ReferenceEquals(stay, current)) continue;
            bool touches = Array.Exists(resident.Stays, other => !ReferenceEquals(other, stay) && other.From <= stay.To && stay.From <= other.To);
            Begin(touches ? term.Span.Intersect(ofSubject) : term.Span);
            bool hasBegun = asOf.IsOnOrAfter(stay.From);
            if (hasBegun)
            {
                occasions.Clear();
                bool hasOccasions = rule.Occasions(asOf, term.Term, stay, occasions) is null;
                if (touches) occasions.RemoveAll(occasion => findings.Exists(finding => finding.Subject.Occasion == occasion.Label));
                if (hasOccasions) AddOccasions(rule, term.Term, resident.Resident.Id);
            }

            ofSubject = ofSubject.Intersect(frame.Span);
        }
    }

    private void AddOccasions(ResidentOccasionRule rule, Term term, string id)
    {
        HeldSpan listed = frame.Span;
        ofSubject = ofSubject.Intersect(listed);
        if (occasions.Count > 1) occasions.Sort(static (left, right) => Occasion.Compare(left.Label, right.Label));
        foreach (ResidentOccasion occasion in occasions)
        {
            frame.Begin(listed);
            Add(rule, id, term.Force, OfResident(rule, id, occasion.Stay, rule.Judge(asOf, term, occasion)));
        }
    }

    private void BeginSubject()
    {
        findings.Clear();
        ofSubject = HeldSpan.Always;
    }

    private void Begin(in HeldSpan span)
    {
        frame.Begin(span);
        if (untold.Count > 0) untold.Clear();
    }

    private Verdict Settled(in Verdict verdict) => untold.Count == 0 ? verdict : Gate.Settle(verdict, untold);

    private Verdict OfResident(Rule rule, string id, StayStanding stay, in Verdict verdict) =>
        Attested(rule, id, TemporaryStay.Weigh(stay, Settled(verdict)));

    private Verdict Attested(Rule rule, string subject, in Verdict verdict) => verdict.Outcome is not Outcome.NeedsJudgement
        ? verdict
        : network.Attested.Settle(asOf, rule.Requirement.Id, subject, verdict.Occasion, verdict);

    private void Add(Rule rule, string subject, Force force, in Verdict verdict)
    {
        HeldSpan span = frame.Span;
        ofSubject = ofSubject.Intersect(span);
        findings.Add(new(rule.Requirement, subject, force, verdict, frame.Cited, span));
    }

    /// <summary>The term of the day, what it says instead of a judgement where it asks for none, and the days on which that stands.</summary>
    private sealed record TermOfDay(Term Term, Verdict? Instead, HeldSpan Span);

    /// <summary>Whether a resident is bound on the day, by one kind of binding, and the span for which that answer stands.</summary>
    private sealed record ResidentGate(StrongBox<Verdict>? NotBound, StayStanding? Stay, FactPath[] Untold, HeldSpan Span);
}
