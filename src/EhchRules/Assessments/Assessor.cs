using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Puts rules to subjects on one day, one rule and one subject at a time, and freezes what they say into findings.</summary>
/// <remarks>What several rules ask of a subject before they judge it is asked once, as long as they are put to it one after another.</remarks>
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
    private readonly ResidentGate?[] gates = new ResidentGate?[(int)Binding.PatientOfAlignedHome + 1];
    private readonly List<FactPath> missing = [];
    private readonly List<ResidentOccasion> occasions = [];
    private HeldSpan ofSubject;

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

    /// <summary>Gets the findings of the subject judged last, in order of occasion.</summary>
    internal List<Finding> Findings { get; } = [];

    /// <summary>Gets the days on which all of that stands: the same findings, and no others.</summary>
    internal HeldSpan Span => ofSubject;

    /// <summary>Finds what a rule's requirement says on the day.</summary>
    internal RuleOnDay OnDay(Rule rule)
    {
        frame.Begin();
        TermsInForce.Found found = TermsInForce.At(termsAsOf, rule.Requirement, network.Basis.KnownOn);
        Verdict? instead = found.OutOfForce ?? found.Term.Effect switch
        {
            TermEffect.Disapplied => SharedReasons.Disapplied.With(found.Term.Instrument.Title),
            TermEffect.StateNotKnown => SharedReasons.StateNotKnown.With(found.Term.Instrument.Title),
            _ => null,
        };
        if (instead is not null) return new(rule, found.Term, instead, frame.Span);
        List<int> possible = [];
        int varied = LocalVariations.Active(asOf, network.Network, found.Term, possible);
        if (possible.Count > 0) return new(rule, found.Term, null, frame.Span, missing: [.. possible.Select(i => network.Path(FactKinds.LocalVariationSections, i))]);
        if (varied < 0) return new(rule, found.Term, null, frame.Span);
        DateOnly from = network.Network.LocalVariations[varied].From;
        asOf.Cite(network.Path(FactKinds.LocalVariationFrom, varied), from);
        Verdict replaced = SharedReasons.VariedLocally.With(found.Term.VariedLocallyBy!.Value, found.Term.Instrument.Title, from);
        return new(rule, found.Term, replaced, frame.Span, frame.Cited[0]);
    }

    /// <summary>Judges one requirement for one subject, by its position among those of its kind.</summary>
    internal void Judge(RuleOnDay rule, int position)
    {
        Findings.Clear();
        ofSubject = HeldSpan.Always;
        if (rule.Instead is { } instead)
        {
            Begin(rule);
            if (rule.Cited is { } fact) asOf.Cite(fact.Path, fact.Value);
            Add(rule, network.IdOf(rule.Requirement.Subject, position), instead);
        }
        else if (rule.OnNetwork is { } onNetwork) Judge(rule, onNetwork);
        else if (rule.OnHome is { } onHome) Judge(rule, onHome, network.Homes[position]);
        else Judge(rule, network.Residents[position], GateOf(rule.Binding, position));
    }

    private void Judge(RuleOnDay rule, NetworkRule onNetwork)
    {
        Begin(rule);
        Verdict verdict = Gate.Network(asOf, network) ?? Settled(onNetwork.Judge(asOf, rule.Term, network));
        Add(rule, network.Code, Attested(rule, network.Code, verdict));
    }

    private void Judge(RuleOnDay rule, HomeRule onHome, HomeStanding home)
    {
        Begin(rule);
        Verdict? notBound = Gate.Network(asOf, network) ?? Gate.Home(asOf, rule.Binding, home, missing);
        if (notBound is { Outcome: Outcome.Undetermined } scopeUnknown) notBound = Settled(scopeUnknown.Due(rule.Term.DueBy));
        Verdict verdict = notBound ?? Settled(onHome.Judge(asOf, rule.Term, home));
        Add(rule, home.Home.Id, Attested(rule, home.Home.Id, verdict));
    }

    private void Judge(RuleOnDay rule, ResidentStanding resident, ResidentGate gate)
    {
        string id = resident.Resident.Id;
        Begin(rule, rule.Span.Intersect(gate.Span));
        if (gate.Missing.Count > 0) missing.AddRange(gate.Missing);
        if (gate.NotBound is { } reason) Add(rule, id, Settled(reason));
        else if (rule.OnResident is { } onResident) Add(rule, id, OfResident(rule, id, gate.Stay!, onResident.Judge(asOf, rule.Term, resident, gate.Stay!)));
        else JudgeOccasions(rule, rule.OnOccasions!, id, gate.Stay!);

        if (rule.OnOccasions is not { } onOccasions || !network.Basis.AllOccasions) return;
        JudgeEarlierStays(rule, onOccasions, resident);
        Findings.Sort(ByOccasion);
    }

    /// <summary>Asks whether a resident is bound, unless a rule that binds alike was put to the same resident before.</summary>
    private ResidentGate GateOf(Binding binding, int position)
    {
        ResidentGate gate = gates[(int)binding] ??= new();
        if (gate.Position == position) return gate;
        Begin(HeldSpan.Always);
        StayStanding? stay = null;
        gate.NotBound = Gate.Network(asOf, network) ?? Gate.Resident(asOf, binding, network.Residents[position], missing, out stay);
        gate.Position = position;
        gate.Stay = stay;
        gate.Missing.Clear();
        gate.Missing.AddRange(missing);
        gate.Span = frame.Span;
        return gate;
    }

    private void JudgeOccasions(RuleOnDay rule, ResidentOccasionRule onOccasions, string id, StayStanding stay)
    {
        occasions.Clear();
        if (stay.UnknownKinds.Length > 0) missing.AddRange(stay.UnknownKinds);
        if (onOccasions.Occasions(asOf, rule.Term, stay, occasions) is { } none) Add(rule, id, OfResident(rule, id, stay, none));
        else if (missing.Count > 0) Add(rule, id, (stay.UnknownKinds.Length == 0 ? NothingOwed(rule, onOccasions) : null) ?? Verdict.Undetermined([.. missing]));
        else AddOccasions(rule, onOccasions, id, []);
    }

    /// <summary>Finds why nothing is owed on any of the occasions; null where something may be.</summary>
    private Verdict? NothingOwed(RuleOnDay rule, ResidentOccasionRule onOccasions)
    {
        Verdict? first = null;
        foreach (ResidentOccasion occasion in occasions)
        {
            Verdict verdict = onOccasions.Judge(asOf, rule.Term, occasion);
            if (verdict.Outcome is not Outcome.NotApplicable) return null;
            first ??= verdict;
        }

        return first is null ? null : first with { Occasion = null, DueOn = null };
    }

    /// <summary>Judges the occasions of stays before the current one, each as the record shows it, where the duty could bind in that stay.</summary>
    /// <remarks>Somebody may be admitted twice on one day. That is one occasion, judged in the later of the stays.</remarks>
    private void JudgeEarlierStays(RuleOnDay rule, ResidentOccasionRule onOccasions, ResidentStanding resident)
    {
        Begin(rule.Span);
        StayStanding? current = resident.CurrentStay(asOf);
        ofSubject = ofSubject.Intersect(frame.Span);
        for (int i = resident.Stays.Length - 1; i >= 0; i--)
        {
            StayStanding stay = resident.Stays[i];
            if (ReferenceEquals(stay, current)) continue;
            bool touches = Array.Exists(resident.Stays, other => !ReferenceEquals(other, stay) && other.From <= stay.To && stay.From <= other.To);
            Begin(rule, touches ? rule.Span.Intersect(ofSubject) : rule.Span);
            if (asOf.IsOnOrAfter(stay.From) && MayHaveBound(rule.Binding, stay))
            {
                occasions.Clear();
                bool hasOccasions = onOccasions.Occasions(asOf, rule.Term, stay, occasions) is null;
                if (touches) occasions.RemoveAll(occasion => Findings.Exists(finding => finding.Subject.Occasion == occasion.Label));
                if (hasOccasions) AddOccasions(rule, onOccasions, resident.Resident.Id, UnknownBounds(resident.Stays, i));
            }

            ofSubject = ofSubject.Intersect(frame.Span);
        }
    }

    /// <summary>Says whether a requirement bound or may have bound on a day of a stay that has come, and notes what is absent where that is not certain.</summary>
    private bool MayHaveBound(Binding binding, StayStanding stay)
    {
        Condition binds = Gate.Binds(binding, stay);
        if (HasCome(binds.Yes)) return true;
        if (!HasCome(binds.Unknown)) return false;
        missing.AddRange(binds.Missing(asOf));
        return true;

        bool HasCome(Days days) => days.FirstOnOrAfter(stay.From) is { } first && first <= stay.To && asOf.IsOnOrAfter(first);
    }

    /// <summary>Lists the absent kinds of stay on which it turns whether a stay is one with its neighbours, and so when it began and ended.</summary>
    private FactPath[] UnknownBounds(StayStanding[] stays, int position)
    {
        StayStanding? next = position + 1 < stays.Length && asOf.IsOnOrAfter(stays[position + 1].From) ? stays[position + 1] : null;
        return [.. stays[position].UnknownKinds, .. next?.UnknownKinds ?? []];
    }

    private void AddOccasions(RuleOnDay rule, ResidentOccasionRule onOccasions, string id, FactPath[] unknownBounds)
    {
        HeldSpan listed = frame.Span;
        ofSubject = ofSubject.Intersect(listed);
        if (occasions.Count > 1) occasions.Sort(static (left, right) => Occasion.Compare(left.Label, right.Label));
        foreach (ResidentOccasion occasion in occasions)
        {
            frame.Begin(listed);
            Add(rule, id, unknownBounds.Length > 0
                ? Verdict.Undetermined([.. missing, .. unknownBounds]).About(occasion.Label)
                : OfResident(rule, id, occasion.Stay, onOccasions.Judge(asOf, rule.Term, occasion)));
        }
    }

    private void Begin(RuleOnDay rule) => Begin(rule, rule.Span);

    private void Begin(RuleOnDay rule, in HeldSpan span)
    {
        Begin(span);
        if (rule.Missing is { } sections) missing.AddRange(sections);
    }

    private void Begin(in HeldSpan span)
    {
        frame.Begin(span);
        if (missing.Count > 0) missing.Clear();
    }

    private Verdict Settled(Verdict verdict) => missing.Count == 0 ? verdict : Gate.Settle(verdict, missing);

    private Verdict OfResident(RuleOnDay rule, string id, StayStanding stay, Verdict verdict) =>
        Attested(rule, id, TemporaryStay.Weigh(stay, Settled(verdict)));

    private Verdict Attested(RuleOnDay rule, string subject, Verdict verdict) => verdict.Outcome is not Outcome.NeedsJudgement
        ? verdict
        : network.Attested.Settle(asOf, rule.Requirement.Id, subject, verdict.Occasion, verdict);

    private void Add(RuleOnDay rule, string subject, Verdict verdict)
    {
        HeldSpan span = frame.Span;
        ofSubject = ofSubject.Intersect(span);
        Findings.Add(new(rule.Requirement, subject, rule.Term.Force, verdict, frame.Cited, span));
    }
}
