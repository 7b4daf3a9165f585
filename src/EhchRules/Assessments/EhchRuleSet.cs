using System.Collections.Immutable;
using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>What an assessment rests on besides the record and the day.</summary>
public sealed record AssessmentOptions
{
    /// <summary>Gets the options that use everything the package knows.</summary>
    public static AssessmentOptions Default { get; } = new();

    /// <summary>
    /// Gets the day whose knowledge is used: text published and holidays announced after it are not seen. Null, the default, means
    /// everything the package knows; it never follows the day judged.
    /// </summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Gets the calendar of working days. The default is England and Wales, 2019 to 2028.</summary>
    public WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.EnglandAndWales;

    /// <summary>Gets the alignments of the other records of the same file, for homes that two networks claim; null, the default, means there are none.</summary>
    public AlignmentRegister? Register { get; init; }

    /// <summary>Gets whether occasions of earlier stays are judged beside those of the current one. The default is false.</summary>
    public bool AllOccasions { get; init; }
}

/// <summary>The rule set of the EHCH service: assesses a record on a day.</summary>
/// <remarks>Stateless and safe to share between threads: one instance serves a whole process.</remarks>
public sealed class EhchRuleSet
{
    private readonly Rule[] rules;

    private EhchRuleSet(string version, Rule[] rules, AssessmentOptions defaults)
    {
        this.rules = rules;
        Version = version;
        Defaults = defaults;
        Requirements = [.. rules.Select(static rule => rule.Requirement)];
    }

    /// <summary>Gets the rule set that this package holds. All earlier terms are in it.</summary>
    public static EhchRuleSet Current { get; } = new(RuleSetVersion.Current, RuleBook.Rules, AssessmentOptions.Default);

    /// <summary>Gets the rule set's own version, such as <c>2026.12.0</c>, which is not the package's.</summary>
    public string Version { get; }

    /// <summary>Gets the judged requirements, in the order of the catalogue.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>Gets the options of assessments and timelines that are asked for without any; of <see cref="Current"/>, <see cref="AssessmentOptions.Default"/>.</summary>
    public AssessmentOptions Defaults { get; }

    /// <summary>Makes the same rule set with other options where none are given.</summary>
    /// <param name="defaults">The options.</param>
    public EhchRuleSet WithDefaults(AssessmentOptions defaults)
    {
        ArgumentNullException.ThrowIfNull(defaults);
        return new(Version, rules, defaults);
    }

    /// <summary>Judges every requirement for every subject of its kind.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day judged: facts dated after it are not yet known on it.</param>
    /// <param name="options">What else it rests on; null means <see cref="Defaults"/>.</param>
    public Assessment Assess(NetworkRecord record, DateOnly on, AssessmentOptions? options = null) => Assess(record, on, options, termsOn: null);

    /// <summary>Judges a day by the terms of another, to ask what would have been found had they not changed. The findings' spans mean nothing.</summary>
    internal Assessment Assess(NetworkRecord record, DateOnly on, AssessmentOptions? options, DateOnly? termsOn)
    {
        ArgumentNullException.ThrowIfNull(record);
        options ??= Defaults;
        return Assess(Standing(record, options), on, options, termsOn);
    }

    /// <summary>Judges again, on the same or a later day, after a record was replaced or time has passed, and takes over what still stands.</summary>
    /// <remarks>
    /// <para>The answer equals a fresh assessment with the options of <paramref name="previous"/>, in every finding and field. What differs is
    /// the cost: a finding is taken over where its span reaches the day, and the network, the subject, its homes and, for a home, its
    /// residents are the same objects as before. So replace in a record what has changed, and keep the other objects: of a record that was
    /// read anew nothing can be taken over.</para>
    /// <para>An assessment keeps what was worked out of its record, so that the next day is cheap. Keep the last assessment of each network,
    /// and let earlier ones go.</para>
    /// </remarks>
    /// <param name="previous">An assessment of the same network. It stays as it is, and may be used by several threads.</param>
    /// <param name="record">The record as it is now.</param>
    /// <param name="on">The day judged. On one before that of <paramref name="previous"/>, all is judged anew.</param>
    public Assessment Reassess(Assessment previous, NetworkRecord record, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(record);
        AssessmentOptions options = previous.Options;
        bool sameRecord = ReferenceEquals(previous.Record, record);
        bool sameRegister = !previous.Standing.Basis.RegisterHasGrown;
        NetworkStanding standing = sameRecord && sameRegister ? previous.Standing : Standing(record, options);
        Func<SubjectKind, SameSubjects>? same = !sameRegister || on < previous.On ? null
            : sameRecord ? static _ => SameSubjects.All
            : SameSubjects.Between(previous.Standing, standing);
        if (same is null) return Assess(standing, on, options);

        AssessmentMaker maker = new(standing, new(standing, on, citations: new()), on);
        return new(this, standing, on, options, maker.Judge(rules, previous.ByRule, same));
    }

    /// <summary>Begins to judge a record one requirement and one subject at a time.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day judged: facts dated after it are not yet known on it.</param>
    /// <param name="options">What else it rests on; null means <see cref="Defaults"/>.</param>
    public SubjectAssessor AssessorOf(NetworkRecord record, DateOnly on, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        options ??= Defaults;
        return new(this, Standing(record, options), on, options);
    }

    /// <summary>Follows requirements and subjects over a range of days, from one change to the next.</summary>
    /// <param name="record">The record.</param>
    /// <param name="range">The days, both ends included. Both must be given.</param>
    /// <param name="options">What else it rests on, the same for all days; null means <see cref="Defaults"/>.</param>
    /// <param name="requirements">Which requirements to follow; null means all that are judged.</param>
    /// <param name="subjects">Which subjects to follow, by the network's code or the id of a home or resident; null means all.</param>
    /// <exception cref="ArgumentException"><paramref name="range"/> has an open end.</exception>
    public Timeline Timeline(
        NetworkRecord record, DateRange range, AssessmentOptions? options = null, Func<Requirement, bool>? requirements = null, Func<string, bool>? subjects = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        options ??= Defaults;
        return Timeline(Standing(record, options), range, options, requirements, subjects);
    }

    /// <summary>Follows a range of days by a standing that was made before, with the same options.</summary>
    internal Timeline Timeline(
        NetworkStanding standing, DateRange range, AssessmentOptions options, Func<Requirement, bool>? requirements = null, Func<string, bool>? subjects = null)
    {
        if (range is not { From: { } from, To: { } to }) throw new ArgumentException($"A timeline is of days with two ends, not {range}.", nameof(range));
        TimelineMaker maker = new(standing, new(from.DayNumber, to.DayNumber));
        ImmutableArray<TimelineTrack>.Builder tracks = ImmutableArray.CreateBuilder<TimelineTrack>();
        foreach (Rule rule in rules)
        {
            if (requirements?.Invoke(rule.Requirement) is not false) maker.Add(rule, subjects, tracks);
        }

        return new(standing.Record, range, options, tracks.DrainToImmutable());
    }

    /// <summary>Judges one requirement for one subject: what <see cref="Assess(NetworkRecord, DateOnly, AssessmentOptions?)"/> finds for it, at the cost of that alone once a standing is made.</summary>
    internal ImmutableArray<Finding> Judge(NetworkStanding standing, Requirement requirement, string subject, DateOnly on)
    {
        Rule rule = RuleOf(requirement);
        int position = standing.PositionOf(requirement.Subject, subject);
        if (position < 0) throw new ArgumentException($"The record holds no {requirement.Subject} \"{FaultText.Id(requirement.Subject, subject)}\".", nameof(subject));
        Assessor assessor = new(standing, on);
        assessor.Judge(assessor.OnDay(rule), position);
        return [.. assessor.Findings];
    }

    internal static NetworkStanding Standing(NetworkRecord record, AssessmentOptions options) =>
        new(record, new(options.KnownOn, options.Calendar.Seen(options.KnownOn), options.Register, options.AllOccasions));

    /// <summary>Judges a day by a standing that was made before, with the same options.</summary>
    internal Assessment Assess(NetworkStanding standing, DateOnly on, AssessmentOptions options, DateOnly? termsOn = null)
    {
        AssessmentMaker maker = new(standing, new(standing, on, termsOn, new()), on);
        return new(this, standing, on, options, maker.Judge(rules));
    }

    /// <summary>Gets every reason that a requirement can give: its own first, in the order in which its rule lists them, then the shared ones.</summary>
    /// <param name="requirement">A judged requirement.</param>
    /// <exception cref="ArgumentException">No rule judges the requirement.</exception>
    public ImmutableArray<ReasonDescription> ReasonsOf(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return ReasonDescription.Of(RuleOf(requirement));
    }

    /// <summary>
    /// Gets the kinds of facts on whose entries the answer of a requirement turns, besides those that decide whether it binds, and
    /// attestations. Empty for a question that is always asked.
    /// </summary>
    /// <param name="requirement">A judged requirement.</param>
    /// <exception cref="ArgumentException">No rule judges the requirement.</exception>
    public ImmutableArray<FactDescription> FactsOf(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return [.. RuleOf(requirement).TurnsOn.Select(static kind => new FactDescription(kind.Pattern, kind.Words))];
    }

    /// <summary>Makes a rule set that judges one more requirement, to show what a new one needs besides its rule.</summary>
    internal EhchRuleSet With(Rule rule) => new(Version, [.. rules, rule], Defaults);

    internal Rule RuleOf(Requirement requirement) => Array.Find(rules, rule => ReferenceEquals(rule.Requirement, requirement))
        ?? throw new ArgumentException($"{requirement.Id} is not judged by this rule set.", nameof(requirement));
}
