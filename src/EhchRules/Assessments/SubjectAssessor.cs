using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Judges a record on a day one requirement and one subject at a time, for a host that keeps the findings itself.</summary>
/// <remarks>
/// <para>A rule engine, an actor for each resident or a cache is such a host. Whoever wants the findings of a whole record has them sooner
/// from <see cref="EhchRuleSet.Assess(NetworkRecord, DateOnly, AssessmentOptions?)"/>; both give the same. <see cref="EhchRuleSet.AssessorOf"/>
/// begins one.</para>
/// <para>It remembers what several requirements ask of a subject, so it is for one thread at a time. What it gives out is immutable.</para>
/// </remarks>
public sealed class SubjectAssessor
{
    private readonly EhchRuleSet ruleSet;
    private readonly NetworkStanding standing;
    private readonly Assessor assessor;
    private readonly Dictionary<Requirement, RuleOnDay> rules = [];
    private int lastAsked;

    internal SubjectAssessor(EhchRuleSet ruleSet, NetworkStanding standing, DateOnly on, AssessmentOptions options)
    {
        this.ruleSet = ruleSet;
        this.standing = standing;
        assessor = new(standing, on);
        On = on;
        Options = options;
    }

    /// <summary>Gets the record.</summary>
    public NetworkRecord Record => standing.Record;

    /// <summary>Gets the day judged.</summary>
    public DateOnly On { get; }

    /// <summary>Gets what else the findings rest on.</summary>
    public AssessmentOptions Options { get; }

    /// <summary>Gets the ids of the subjects of a kind, in ordinal order; the network's is its code.</summary>
    /// <param name="kind">The kind.</param>
    public ImmutableArray<string> SubjectsOf(SubjectKind kind)
    {
        ImmutableArray<string>.Builder ids = ImmutableArray.CreateBuilder<string>(standing.CountOf(kind));
        for (int i = 0; i < ids.Capacity; i++) ids.Add(standing.IdOf(kind, i));
        return ids.MoveToImmutable();
    }

    /// <summary>Goes on to another day, with the same record and options. What was worked out of the record is kept, unless the register has grown since.</summary>
    /// <param name="on">The day, which may be an earlier one.</param>
    public SubjectAssessor MoveTo(DateOnly on) => new(ruleSet, standing.Basis.RegisterHasGrown ? EhchRuleSet.Standing(Record, Options) : standing, on, Options);

    /// <summary>Goes on with another record of the same network, on the same day and with the same options.</summary>
    /// <param name="record">The record as it is now.</param>
    public SubjectAssessor With(NetworkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(ruleSet, EhchRuleSet.Standing(record, Options), On, Options);
    }

    /// <summary>Judges one requirement for one subject.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="subject">The id of a subject of the requirement's kind; the network's is its code.</param>
    /// <exception cref="ArgumentException">The requirement is not judged, or the record holds no such subject.</exception>
    public SubjectFindings Judge(Requirement requirement, string subject)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(subject);
        if (!rules.TryGetValue(requirement, out RuleOnDay? rule)) rules[requirement] = rule = assessor.OnDay(ruleSet.RuleOf(requirement));
        int position = PositionOf(requirement.Subject, subject);
        if (position < 0) throw new ArgumentException($"The record holds no {requirement.Subject} \"{FaultText.Id(requirement.Subject, subject)}\".", nameof(subject));
        assessor.Judge(rule, position);
        return new([.. assessor.Findings], assessor.Span.Days);
    }

    /// <summary>Finds a subject: that of the last question or the next one, as most hosts go through them, else by a search.</summary>
    private int PositionOf(SubjectKind kind, string subject)
    {
        int most = Math.Min(lastAsked + 2, standing.CountOf(kind));
        for (int i = lastAsked; i < most; i++)
        {
            if (string.Equals(standing.IdOf(kind, i), subject, StringComparison.Ordinal)) return lastAsked = i;
        }

        int position = standing.PositionOf(kind, subject);
        lastAsked = Math.Max(position, 0);
        return position;
    }

    /// <summary>
    /// Lists the subjects of whom something was replaced since an earlier record, or came into the register, on which their findings may turn: the network, then homes,
    /// then residents, each in ordinal order. New subjects are among them; those that are gone are not.
    /// </summary>
    /// <remarks>
    /// Objects are compared, not values: a resident's findings turn on the network, the resident and the homes of the stays; a home's on
    /// the network, the home and whoever stayed there; a network's on all.
    /// </remarks>
    /// <param name="earlier">What was judged before, with the same options.</param>
    /// <exception cref="ArgumentException">The options were others.</exception>
    public ImmutableArray<(SubjectKind Kind, string Id)> ReplacedSince(SubjectAssessor earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (Options != earlier.Options) throw new ArgumentException("What was judged before rests on other options.", nameof(earlier));
        bool sameRegister = standing.Basis.RegisterCount == earlier.standing.Basis.RegisterCount;
        if (ReferenceEquals(Record, earlier.Record) && sameRegister) return [];
        Func<SubjectKind, SameSubjects>? same = sameRegister ? SameSubjects.Between(earlier.standing, standing) : null;
        ImmutableArray<(SubjectKind, string)>.Builder replaced = ImmutableArray.CreateBuilder<(SubjectKind, string)>();
        foreach (SubjectKind kind in Enum.GetValues<SubjectKind>())
        {
            SameSubjects? ofKind = same?.Invoke(kind);
            for (int i = 0; i < standing.CountOf(kind); i++)
            {
                if (ofKind is null || ofKind.Earlier(i) < 0) replaced.Add((kind, standing.IdOf(kind, i)));
            }
        }

        return replaced.DrainToImmutable();
    }
}

/// <summary>What was found of one requirement for one subject, and for how long all of it stands.</summary>
public sealed class SubjectFindings
{
    private readonly DaySpan days;

    internal SubjectFindings(ImmutableArray<Finding> findings, DaySpan days)
    {
        Findings = findings;
        this.days = days;
    }

    /// <summary>Gets the findings, in order of occasion: one, or one for each occasion.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Makes the same findings, with the objects of earlier ones where they are equal to them.</summary>
    /// <param name="earlier">What was found before, for the same requirement and subject.</param>
    public SubjectFindings Keeping(SubjectFindings earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new([.. Findings.Select(finding => earlier.Findings.FirstOrDefault(finding.Equals) ?? finding)], days);
    }

    /// <summary>Says whether, with no further fact, the same findings and no others stand on a day.</summary>
    /// <param name="on">The day.</param>
    public bool StandOn(DateOnly on) => days.Contains(on.DayNumber);
}
