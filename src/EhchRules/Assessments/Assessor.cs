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
    private readonly List<Finding> findings;
    private readonly List<FactPath> untold = [];
    private readonly List<ResidentOccasion> occasions = [];

    internal Assessor(NetworkStanding network, DateOnly on)
    {
        this.network = network;
        frame = new(on);
        asOf = frame.Day;
        findings = new(RuleBook.Rules.Length * (network.Residents.Length + network.Homes.Length + 1) / 2);
    }

    internal ImmutableArray<Finding> Findings => [.. findings];

    internal void Judge(Rule rule)
    {
        frame.Begin();
        TermsInForce.Found found = TermsInForce.At(asOf, rule.Requirement, network.Basis.KnownOn);
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
                foreach (ResidentStanding resident in network.Residents) Judge(rule, found, ofTerm, span, resident);
                break;
        }
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

        Verdict verdict = Gate.Network(asOf, network) ?? Gate.Home(asOf, rule.Binding, home, untold) ?? Settled(rule.Judge(asOf, found.Term, home));
        if (verdict.Outcome is Outcome.Undetermined && verdict.DueOn is null && asOf.Ask(home.InScope) is Answer.Unknown) verdict = verdict.Due(found.Term.DueBy);
        Add(rule, home.Home.Id, found.Term.Force, Attested(rule, home.Home.Id, verdict));
    }

    private void Judge(Rule rule, TermsInForce.Found found, Verdict? ofTerm, DayRun span, ResidentStanding resident)
    {
        Begin(span);
        string id = resident.Resident.Id;
        if (ofTerm is { } outOfForce)
        {
            Add(rule, id, found.Term.Force, outOfForce);
            return;
        }

        int first = findings.Count;
        StayStanding stay = null!;
        Verdict? notBound = Gate.Network(asOf, network) ?? Gate.Resident(asOf, rule.Binding, resident, untold, out stay);
        if (notBound is { } reason) Add(rule, id, found.Term.Force, reason);
        else if (rule is ResidentRule single) Add(rule, id, found.Term.Force, OfResident(rule, id, stay, single.Judge(asOf, found.Term, resident, stay)));
        else JudgeOccasions((ResidentOccasionRule)rule, found, id, stay);

        if (!network.Basis.AllOccasions || rule is not ResidentOccasionRule repeated) return;
        JudgeEarlierStays(repeated, found, span, resident, stay);
        findings.Sort(first, findings.Count - first, ByOccasion);
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
}
