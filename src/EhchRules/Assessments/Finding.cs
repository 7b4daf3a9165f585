using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Whom a finding is about.</summary>
/// <param name="Kind">The kind of subject.</param>
/// <param name="Id">The network's code, or the caller's id of the home or resident.</param>
/// <param name="Occasion">The occasion, for duties that come up more than once; else null.</param>
public readonly record struct Subject(SubjectKind Kind, string Id, Occasion? Occasion)
{
    /// <summary>Writes it on one line, as <c>Resident r-1, admission 2020-10-01</c>. An NHS number that is the id of a resident is not shown whole.</summary>
    public override string ToString() => Occasion is { } occasion ? $"{Kind} {Shown}, {occasion}" : $"{Kind} {Shown}";

    private string Shown => Kind is SubjectKind.Resident ? NhsNumber.Mask(Id) : Id;
}

/// <summary>A fact that a finding turned on.</summary>
/// <param name="Path">Its place in the record, by id where there is one, as <c>residents/r-1/plans/0/agreedOn</c>.</param>
/// <param name="Value">Its value, as the wire has it.</param>
public readonly record struct Evidence(string Path, string Value)
{
    /// <summary>Writes path and value. An NHS number that is the id of a resident is not shown whole.</summary>
    public override string ToString() => $"{FaultText.Path(Path)}: {Value}";
}

/// <summary>Why a finding is as it is.</summary>
/// <remarks>The sentence comes from a template tied to the code, and is written when it is asked for. The default value has no code and no words.</remarks>
public readonly struct Reason : IEquatable<Reason>
{
    private readonly Verdict? verdict;

    internal Reason(Verdict verdict) => this.verdict = verdict;

    /// <summary>Gets the stable code, such as <c>PlanInTime</c>. A code always goes with the same outcome.</summary>
    public string Code => verdict?.Template.Code ?? string.Empty;

    /// <summary>
    /// Gets where the answer comes from: the texts, the scope of the duty, the requirement itself, or attestations. A code always goes with
    /// the same origin; that of the default value is <see cref="ReasonOrigin.Rule"/>.
    /// </summary>
    public ReasonOrigin Origin => verdict?.Template.Origin ?? ReasonOrigin.Rule;

    /// <summary>Gets what the sentence is made from; null in the default value.</summary>
    internal ReasonTemplate? Template => verdict?.Template;

    /// <summary>Gets one plain sentence, or two, that a clinical lead can read.</summary>
    public string Text => verdict is null ? string.Empty : verdict.Template.Render(ArgumentsOf(verdict));

    /// <summary>Writes <see cref="Text"/> as UTF-8, without making a string of it.</summary>
    /// <param name="utf8">Takes the text.</param>
    /// <param name="written">How long it is.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryWriteText(Span<byte> utf8, out int written)
    {
        written = 0;
        return verdict is null || verdict.Template.TryRender(ArgumentsOf(verdict), utf8, out written);
    }

    /// <summary>Gets the named conditions that failed, or that the question is about; empty where the reason has none.</summary>
    public ImmutableArray<string> Conditions => verdict?.Conditions is { } conditions ? [.. conditions] : [];

    /// <summary>Gets the conditions as they are kept.</summary>
    internal ReadOnlySpan<string> ConditionNames => verdict?.Conditions;

    /// <summary>Compares code, text and conditions.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Reason left, Reason right) => left.Equals(right);

    /// <summary>Compares code, text and conditions.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Reason left, Reason right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Reason other) => string.Equals(Code, other.Code, StringComparison.Ordinal)
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && Conditions.SequenceEqual(other.Conditions, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Reason other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Text}";

    private static ReasonArgument[]? ArgumentsOf(Verdict verdict) => ReferenceEquals(verdict.Template, SharedReasons.FactAbsent) ? [AbsentIn(verdict)] : verdict.Arguments;

    /// <summary>Names what is absent, which is kept as places.</summary>
    private static string AbsentIn(Verdict verdict) => verdict.Missing is [FactPath only]
        ? only.Kind.Words
        : Phrase.List([.. (verdict.Missing ?? []).Select(static path => path.Kind).OrderBy(static kind => kind.Pattern, StringComparer.Ordinal).Select(static kind => kind.Words).Distinct(StringComparer.Ordinal)]);
}

/// <summary>What was concluded about one requirement, for one subject and occasion, on one day.</summary>
/// <remarks>
/// Immutable. Equality is by value, over everything that the wire shows. Sentences, paths and evidence are written when they are asked
/// for, so keep what is needed more than once.
/// </remarks>
public sealed class Finding : IEquatable<Finding>
{
    // A country has millions of findings: what all of a requirement share on a day is kept once, in the rule of that day.
    private readonly RuleOnDay rule;
    private readonly string subjectId;
    private readonly Verdict verdict;
    private readonly CitedFact[] cited;
    private readonly KeptSpan span;

    internal Finding(RuleOnDay rule, string subjectId, Verdict verdict, CitedFact[] cited, in HeldSpan span)
    {
        this.rule = rule;
        this.subjectId = subjectId;
        this.verdict = verdict;
        this.cited = cited;
        this.span = new(span);
    }

    /// <summary>Gets the requirement.</summary>
    public Requirement Requirement => rule.Requirement;

    /// <summary>Gets whom it is about.</summary>
    public Subject Subject => new(Requirement.Subject, subjectId, verdict.Occasion);

    /// <summary>Gets who bears the duty.</summary>
    public Bearer Bearer => Requirement.Bearers[0];

    /// <summary>Gets the force on the day judged; out of force, that of the nearest earlier term, else of the first.</summary>
    public Force Force => rule.Term.Force;

    /// <summary>Gets the outcome.</summary>
    public Outcome Outcome => verdict.Outcome;

    /// <summary>Gets the reason.</summary>
    public Reason Reason => new(verdict);

    /// <summary>Gets the day by which it is or was due, that day included; null for duties without one, for newcomers, and where it does not bind.</summary>
    public DateOnly? DueOn => verdict.DueOn;

    /// <summary>Gets the first day of the span on which, with no further fact, the same finding stands; null where it has no beginning.</summary>
    public DateOnly? HoldsFrom => Span.Days.From is >= 0 and var from ? DateOnly.FromDayNumber(from) : null;

    /// <summary>Gets the last day of that span, included; null where it has no end.</summary>
    public DateOnly? HoldsThrough => Span.Days.To is var to && to <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(to) : null;

    /// <summary>Gets the span, and what makes the answer change at its ends.</summary>
    internal HeldSpan Span => span.Held;

    /// <summary>Gets the facts it turned on, with what kind of thing each is. Of the subject's own, the owner is <see cref="FactPath.Subject"/>.</summary>
    internal IReadOnlyList<CitedFact> Cited => cited;

    /// <summary>Gets how many facts it turned on.</summary>
    internal int EvidenceCount => cited.Length;

    /// <summary>Gets the places of the absent facts that would settle an undetermined finding; else empty.</summary>
    internal ReadOnlySpan<FactPath> MissingPlaces => verdict.Missing;

    /// <summary>Gets the paths of the absent facts that would settle an undetermined finding; else empty.</summary>
    public ImmutableArray<string> Missing => verdict.Missing switch
    {
        null or [] => [],
        [FactPath only] => [only.ToString()],
        { } missing => [.. missing.Select(static path => path.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    /// <summary>Gets the absent facts of <see cref="Missing"/> with what they are, in words; else empty.</summary>
    public ImmutableArray<MissingFact> MissingFacts
    {
        get
        {
            // Few, and put in order one by one: sorting compiles much code for a type of our own.
            List<MissingFact> facts = [];
            foreach (FactPath path in verdict.Missing ?? [])
            {
                MissingFact fact = MissingFact.Of(path);
                int place = facts.Count;
                while (place > 0 && string.CompareOrdinal(facts[place - 1].Path, fact.Path) > 0) place--;
                if (place == 0 || facts[place - 1] != fact) facts.Insert(place, fact);
            }

            return [.. facts];
        }
    }

    /// <summary>Gets the facts it turned on.</summary>
    public ImmutableArray<Evidence> Evidence => [.. cited.Select(EvidenceOf)];

    /// <summary>Gets one of the facts it turned on.</summary>
    internal Evidence EvidenceAt(int position) => EvidenceOf(cited[position]);

    /// <summary>Writes one of the facts it turned on as UTF-8, its value right behind its path, if there is room.</summary>
    internal bool TryWriteEvidence(int position, Span<byte> utf8, out int ofPath, out int ofValue)
    {
        ofValue = 0;
        ref readonly CitedFact fact = ref cited[position];
        bool isWritten = ReferenceEquals(fact.Path.Owner, FactPath.Subject)
            ? fact.Path.TryWriteOf(Requirement.Subject, subjectId, utf8, out ofPath)
            : fact.Path.TryWrite(utf8, out ofPath);
        return isWritten && fact.Value.TryWritePlain(utf8[ofPath..], out ofValue);
    }

    /// <summary>Writes as UTF-8 the path of the absent fact, if it is the only one and there is room.</summary>
    internal bool TryWriteOnlyMissing(Span<byte> utf8, out int written)
    {
        written = 0;
        return verdict.Missing is [FactPath only] && only.TryWrite(utf8, out written);
    }

    /// <inheritdoc/>
    public bool Equals(Finding? other) => ReferenceEquals(this, other)
        || (other is not null
            && ReferenceEquals(Requirement, other.Requirement)
            && Subject == other.Subject
            && Force == other.Force
            && Outcome == other.Outcome
            && DueOn == other.DueOn
            && Span.Days == other.Span.Days
            && HasSameVerdict(other)
            && HasSameEvidence(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    private Evidence EvidenceOf(CitedFact fact) =>
        new(ReferenceEquals(fact.Path.Owner, FactPath.Subject) ? fact.Path.Of(Requirement.Subject, subjectId) : fact.Path.ToString(), fact.Value.Plain());

    // What is made of the same parts reads the same: sentences and paths are written only where the parts differ.
    private bool HasSameVerdict(Finding other) => ReferenceEquals(verdict, other.verdict)
        || IsOfSameParts(verdict, other.verdict)
        || (Reason == other.Reason && Missing.SequenceEqual(other.Missing, StringComparer.Ordinal));

    private static bool IsOfSameParts(Verdict one, Verdict other) => ReferenceEquals(one.Template, other.Template)
        && one.Missing is null
        && other.Missing is null
        && one.IsFilledAs(other)
        && one.Conditions.AsSpan().SequenceEqual(other.Conditions);

    private bool HasSameEvidence(Finding other) => ReferenceEquals(cited, other.cited)
        || IsOfSameFacts(cited, other.cited)
        || Evidence.SequenceEqual(other.Evidence);

    private static bool IsOfSameFacts(ReadOnlySpan<CitedFact> facts, ReadOnlySpan<CitedFact> others)
    {
        if (facts.Length != others.Length) return false;
        for (int i = 0; i < facts.Length; i++)
        {
            (FactPath path, FactPath other) = (facts[i].Path, others[i].Path);
            bool isSame = ReferenceEquals(path.Owner, other.Owner) && path.Kind == other.Kind && (path.Index, path.Inner) == (other.Index, other.Inner);
            if (!isSame || !facts[i].Value.Equals(others[i].Value)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Requirement, subjectId, verdict.Occasion, Outcome);

    /// <summary>Writes requirement, subject, outcome and sentence on one line.</summary>
    public override string ToString() => $"{Requirement.Id} {Subject}: {Outcome}. {Reason.Text}";
}
