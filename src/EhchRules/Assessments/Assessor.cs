using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Assessments;

/// <summary>Puts each rule to each subject on one day, and freezes what it says into findings.</summary>
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
    private readonly Dictionary<Binding, ResidentGate?[]> gates = [];
    private readonly List<FactPath> untold = [];
    private readonly List<ResidentOccasion> occasions = [];
    private ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();

    /// <param name="network">What is judged.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="termsOn">The day whose terms are applied, to ask what they would say of the day judged; null means that day's own.</param>
    internal Assessor(NetworkStanding network, DateOnly on, DateOnly? termsOn = null)
    {
        this.network = network;
        frame = new(on);
        asOf = frame.Day;
        termsAsOf = termsOn is { } other ? new AsOf.Frame(other).Day : asOf;
    }

    /// <summary>Judges one requirement for every subject of its kind, in order of subject and occasion.</summary>
    internal ImmutableArray<Finding> Judge(Rule rule)
    {
        findings = ImmutableArray.CreateBuilder<Finding>(rule.Requirement.Subject switch
        {
            SubjectKind.Network => 1,
            SubjectKind.Home => network.Homes.Length,
            _ => network.Residents.Length,
        });
        frame.Begin();
        TermsInForce.Found found = TermsInForce.At(termsAsOf, rule.Requirement, network.Basis.KnownOn);
        DayRun span = frame.Span;
        Verdict? ofTerm = found.OutOfForce ?? found.Term.Effect switch
        {
            TermEffect.Disapplied => SharedReasons.Disapplied.With(found.Term.Instrument.Title),
            TermEffect.StateNotKnown => SharedReasons.StateNotKnown.With(found.Term.Instrument.Title),
            _ => null,
        };
        switch (rule)
        {
            case NetworkRule onNetwork:
                Judge(onNetwork, found, ofTerm, span);
                break;
            case HomeRule onHome:
                foreach (HomeStanding home in network.Homes) Judge(onHome, found, ofTerm, span, home);
                break;
            default:
                for (int i = 0; i < network.Residents.Length; i++) Judge(rule, found, ofTerm, span, i);
                break;
        }

        return findings.DrainToImmutable();
    }

    private void Judge(NetworkRule rule, TermsInForce.Found found, Verdict? ofTerm, DayRun span)
    {
        Begin(span);
        Verdict verdict = ofTerm ?? Gate.Network(asOf, network) ?? Settled(rule.Judge(asOf, found.Term, network));
        Add(rule, network.Code, found.Term.Force, ofTerm is null ? Attested(rule, network.Code, verdict) : verdict);
    }

    private void Judge(HomeRule rule, TermsInForce.Found found, Verdict? ofTerm, DayRun span, HomeStanding home)
    {
        Begin(span);
        if (ofTerm is { } outOfForce)
        {
            Add(rule, home.Home.Id, found.Term.Force, outOfForce);
            return;
        }

        Verdict? notBound = Gate.Network(asOf, network) ?? Gate.Home(asOf, rule.Binding, home, untold);
        if (notBound is { Outcome: Outcome.Undetermined } scopeUntold) notBound = scopeUntold.Due(found.Term.DueBy);
        Verdict verdict = notBound ?? Settled(rule.Judge(asOf, found.Term, home));
        Add(rule, home.Home.Id, found.Term.Force, Attested(rule, home.Home.Id, verdict));
    }

    private void Judge(Rule rule, TermsInForce.Found found, Verdict? ofTerm, DayRun span, int position)
    {
        ResidentStanding resident = network.Residents[position];
        string id = resident.Resident.Id;
        if (ofTerm is { } outOfForce)
        {
            Begin(span);
            Add(rule, id, found.Term.Force, outOfForce);
            return;
        }

        ResidentGate gate = GateOf(rule.Binding, position);
        Begin(span.Intersect(gate.Span));
        untold.AddRange(gate.Untold);
        int first = findings.Count;
        if (gate.NotBound is { } reason) Add(rule, id, found.Term.Force, reason);
        else if (rule is ResidentRule single) Add(rule, id, found.Term.Force, OfResident(rule, id, gate.Stay!, single.Judge(asOf, found.Term, resident, gate.Stay!)));
        else JudgeOccasions((ResidentOccasionRule)rule, found, id, gate.Stay!);

        if (!network.Basis.AllOccasions || rule is not ResidentOccasionRule repeated) return;
        JudgeEarlierStays(repeated, found, span, resident, gate.Stay);
        SortFrom(first);
    }

    /// <summary>Asks whether a resident is bound, once for all the rules that bind alike.</summary>
    private ResidentGate GateOf(Binding binding, int position)
    {
        if (!gates.TryGetValue(binding, out ResidentGate?[]? ofBinding)) gates[binding] = ofBinding = new ResidentGate?[network.Residents.Length];
        return ofBinding[position] ??= Ask(binding, network.Residents[position]);
    }

    private ResidentGate Ask(Binding binding, ResidentStanding resident)
    {
        Begin(DayRun.Always);
        StayStanding? stay = null;
        Verdict? notBound = Gate.Network(asOf, network) ?? Gate.Resident(asOf, binding, resident, untold, out stay);
        return new(notBound, stay, untold.Count == 0 ? [] : [.. untold], frame.Span);
    }

    private void SortFrom(int first)
    {
        List<Finding> ofSubject = [];
        for (int i = first; i < findings.Count; i++) ofSubject.Add(findings[i]);
        ofSubject.Sort(ByOccasion);
        for (int i = first; i < findings.Count; i++) findings[i] = ofSubject[i - first];
    }

    private void JudgeOccasions(ResidentOccasionRule rule, TermsInForce.Found found, string id, StayStanding stay)
    {
        occasions.Clear();
        untold.AddRange(stay.UntoldKinds);
        if (rule.Occasions(asOf, found.Term, stay, occasions) is { } none) Add(rule, id, found.Term.Force, OfResident(rule, id, stay, none));
        else if (untold.Count > 0) Add(rule, id, found.Term.Force, Verdict.Untold([.. untold]));
        else AddOccasions(rule, found, id);
    }

    /// <summary>Judges the occasions of stays before the current one, each as the record shows it, where the duty could bind in that stay.</summary>
    private void JudgeEarlierStays(ResidentOccasionRule rule, TermsInForce.Found found, DayRun span, ResidentStanding resident, StayStanding? current)
    {
        foreach (StayStanding stay in resident.Stays)
        {
            if (ReferenceEquals(stay, current)) continue;
            Begin(span);
            if (!asOf.IsOnOrAfter(stay.From)) continue;
            occasions.Clear();
            if (rule.Occasions(asOf, found.Term, stay, occasions) is null) AddOccasions(rule, found, resident.Resident.Id);
        }
    }

    private void AddOccasions(ResidentOccasionRule rule, TermsInForce.Found found, string id)
    {
        DayRun listed = frame.Span;
        if (occasions.Count > 1) occasions.Sort(static (left, right) => Occasion.Compare(left.Label, right.Label));
        foreach (ResidentOccasion occasion in occasions)
        {
            frame.Begin(listed);
            Add(rule, id, found.Term.Force, OfResident(rule, id, occasion.Stay, rule.Judge(asOf, found.Term, occasion)));
        }
    }

    private void Begin(DayRun span)
    {
        frame.Begin(span);
        untold.Clear();
    }

    private Verdict Settled(Verdict verdict) => Gate.Settle(verdict, untold);

    private Verdict OfResident(Rule rule, string id, StayStanding stay, Verdict verdict) =>
        Attested(rule, id, TemporaryStay.Weigh(stay, Settled(verdict)));

    private Verdict Attested(Rule rule, string subject, Verdict verdict) =>
        network.Attested.Settle(asOf, rule.Requirement.Id, subject, verdict.Occasion, verdict);

    private void Add(Rule rule, string subject, Force force, Verdict verdict) =>
        findings.Add(new(rule.Requirement, subject, force, verdict, frame.Cited, frame.Span));

    /// <summary>Whether a resident is bound on the day, by one kind of binding, and the span for which that answer stands.</summary>
    private sealed record ResidentGate(Verdict? NotBound, StayStanding? Stay, FactPath[] Untold, DayRun Span);
}
