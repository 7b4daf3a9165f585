using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Puts rules to subjects on one day, one rule and one subject at a time, and freezes what they say into findings.</summary>
/// <remarks>What several rules ask of a subject before they judge it is asked once, as long as they are put to it one after another.</remarks>
internal sealed partial class Assessor
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
    private readonly SharedCitations? citations;
    private readonly ResidentGate?[] gates = new ResidentGate?[(int)Binding.PatientOfAlignedHome + 1];
    private readonly List<FactPath> missing = [];
    private readonly List<ResidentOccasion> occasions = [];
    private Finding[] findings = new Finding[4];
    private int count;
    private object owner;
    private Verdict? unsettled;
    private HeldSpan ofSubject;

    /// <param name="network">What is judged.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="termsOn">The day whose terms are applied, to ask what they would say of the day judged; null means that day's own.</param>
    /// <param name="citations">Lets findings share what they cite, where so many are made that it pays; else null.</param>
    internal Assessor(NetworkStanding network, DateOnly on, DateOnly? termsOn = null, SharedCitations? citations = null)
    {
        this.network = network;
        this.citations = citations;
        frame = new(on);
        asOf = frame.Day;
        owner = network.Network;
        termsAsOf = termsOn is { } other ? new AsOf.Frame(other).Day : asOf;
    }

    /// <summary>Gets the findings of the subject judged last, in order of occasion.</summary>
    internal ReadOnlySpan<Finding> Findings => findings.AsSpan(0, count);

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
        return new(rule, found.Term, replaced, frame.Span, [frame.Cited[0]]);
    }

    /// <summary>Judges one requirement for one subject, by its position among those of its kind.</summary>
    internal void Judge(RuleOnDay rule, int position)
    {
        count = 0;
        ofSubject = HeldSpan.Always;
        owner = network.OwnerOf(rule.Requirement.Subject, position);
        if (rule.Instead is { } instead)
        {
            Begin(rule);
            if (rule.Cited is [var fact]) asOf.Cite(fact.Path, fact.Value);
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
        JudgeEarlierStays(rule, onOccasions, resident, gate);
        findings.AsSpan(0, count).Sort(ByOccasion);
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

    private Verdict Settled(Verdict verdict)
    {
        if (missing.Count == 0) return verdict;

        // Where something is absent of a home, the same is absent for most duties on each of its residents.
        bool isAsBefore = missing.Count == 1 && unsettled?.Missing is [var only] && only == missing[0];
        if (isAsBefore && verdict is { Outcome: not Outcome.NotApplicable, Missing: null, DueOn: null, Occasion: null }) return unsettled!;
        Verdict settled = Gate.Settle(verdict, missing);
        if (settled is { Missing.Length: 1, DueOn: null, Occasion: null }) unsettled = settled;
        return settled;
    }

    private Verdict OfResident(RuleOnDay rule, string id, StayStanding stay, Verdict verdict) =>
        Attested(rule, id, TemporaryStay.Weigh(stay, Settled(verdict)));

    private Verdict Attested(RuleOnDay rule, string subject, Verdict verdict) => verdict.Outcome is not Outcome.NeedsJudgement
        ? verdict
        : network.Attested.Settle(asOf, rule.Requirement.Id, subject, verdict.Occasion, verdict);

    private void Add(RuleOnDay rule, string subject, Verdict verdict)
    {
        HeldSpan span = frame.Span;
        ofSubject = ofSubject.Intersect(span);
        if (count == findings.Length) Array.Resize(ref findings, 2 * count);
        findings[count++] = new(rule, subject, verdict, Kept(frame.Cited), span);
    }

    private CitedFact[] Kept(ReadOnlySpan<CitedFact> cited)
    {
        if (cited.IsEmpty) return [];
        if (cited.Length == 1) return citations?.Of(cited[0].KeptBy(owner)) ?? [cited[0].KeptBy(owner)];
        CitedFact[] kept = new CitedFact[cited.Length];
        for (int i = 0; i < kept.Length; i++) kept[i] = cited[i].KeptBy(owner);
        return kept;
    }
}
