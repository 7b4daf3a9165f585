using System.Collections.Immutable;
using EhchRules.Catalogue;
using NRules;

namespace EhchRules.NRules;

/// <summary>One network in an NRules session: puts its facts there, keeps them as the day and the record have them, and gives what is found.</summary>
/// <remarks>
/// <para>What the session's rules find equals an assessment by <see cref="EhchRuleSet"/> of the same record, day and options, field by field.</para>
/// <para>Each change fires all rules that it activates, the host's own among them. A rule must not change the session that fires it; whoever
/// hears of changes by <see cref="FindingsChanged"/> may. If the action of a rule throws, NRules passes a
/// <c>RuleRhsExpressionEvaluationException</c> on, and what had not fired yet does with the next change. The same holds of what a
/// <c>Halt</c> or an agenda filter has left over.</para>
/// <para>For one thread at a time, as NRules sessions are. Sessions are independent of one another.</para>
/// </remarks>
public sealed class EhchSession
{
    private readonly SessionFacts facts;
    private readonly SessionChanges changes = new();
    private SubjectAssessor assessor;
    private bool isFiring;
    private bool isOpen;

    private EhchSession(ISession session, SubjectAssessor assessor)
    {
        Session = session;
        this.assessor = assessor;
        facts = new(this, assessor.Record);
    }

    /// <summary>
    /// Gets raised when findings came, went or became others: once for each change of day or record, after all rules have fired. A change
    /// that a handler makes is raised after all handlers have had the first. What a handler throws comes out of the call that made the change,
    /// once all handlers have had everything: as it is, or in an <see cref="AggregateException"/> where several have thrown.
    /// </summary>
    public event EventHandler<FindingsChangedEventArgs>? FindingsChanged;

    /// <summary>Gets the session, for a host's own facts.</summary>
    public ISession Session { get; }

    /// <summary>Gets the record.</summary>
    public NetworkRecord Record => assessor.Record;

    /// <summary>Gets the day judged.</summary>
    public DateOnly On => assessor.On;

    /// <summary>Gets what else the findings rest on.</summary>
    public AssessmentOptions Options => assessor.Options;

    /// <summary>Gets what stands now, in the order of the catalogue, then of the subject's id and the occasion. Not to be enumerated across a change.</summary>
    public IEnumerable<Finding> Findings => facts.Findings;

    /// <summary>Puts a network into a session whose rules include some of an <see cref="EhchRuleRepository"/>, and fires.</summary>
    /// <param name="session">The session. It holds no network yet: give each network a session of its own.</param>
    /// <param name="record">The record.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="options">What else the findings rest on; null means those of <see cref="EhchRuleSet.Current"/>.</param>
    /// <exception cref="ArgumentException">The session holds a network already, or has no rule of an <see cref="EhchRuleRepository"/>.</exception>
    public static EhchSession Open(ISession session, NetworkRecord record, DateOnly on, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(record);
        if (session.Query<NetworkFact>().AsEnumerable().FirstOrDefault() is { } other)
        {
            throw new ArgumentException($"The session holds the network {other.Id} already: give each network a session of its own.", nameof(session));
        }

        EhchSession opened = new(session, EhchRuleSet.Current.AssessorOf(record, on, options));
        opened.Turn([], isOtherRecord: true);
        opened.isOpen = true;
        if (opened.facts.HasSubjectsOfEachKind && session.Agenda.IsEmpty && !opened.Findings.Any())
        {
            session.RetractAll([.. session.Query<SubjectFact>(), .. session.Query<JudgedSubjects>(), .. session.Query<SessionDay>()]);
            throw new ArgumentException($"No rule of an {nameof(EhchRuleRepository)} judged anything: compile one with the session's rules.", nameof(session));
        }

        return opened;
    }

    /// <summary>Gets what stands now of one requirement for one subject; empty where no rule of the session judges it.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="subject">The id of a home or resident, or the network's code.</param>
    /// <exception cref="ArgumentException">The requirement is not judged, or the record holds no such subject.</exception>
    public ImmutableArray<Finding> FindingsOf(Requirement requirement, string subject)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        if (!EhchRuleSet.Current.Requirements.Contains(requirement)) throw new ArgumentException($"{requirement.Id} is not judged by this rule set.", nameof(requirement));
        return facts.Find(requirement.Subject, subject) is { } judged
            ? judged.Found[JudgedSubject.PositionOf(requirement)]?.Findings ?? []
            : throw new ArgumentException($"The record holds no {requirement.Subject} \"{(requirement.Subject is SubjectKind.Resident ? NhsNumber.Mask(subject) : subject)}\".", nameof(subject));
    }

    /// <summary>Moves to another day: the subjects of whom something found has ceased to stand are updated, and no others; then fires.</summary>
    /// <param name="on">The day, which may be an earlier one.</param>
    /// <returns>What changed; empty where everything stands.</returns>
    /// <exception cref="InvalidOperationException">A rule of the session is firing, or the host took one of the session's facts away.</exception>
    public ImmutableArray<FindingChange> MoveTo(DateOnly on)
    {
        ThrowIfFiring();
        if (on == On) return [];
        SubjectAssessor before = assessor;
        assessor = before.MoveTo(on);
        return Turn(assessor.ReplacedSince(before), isOtherRecord: false);
    }

    /// <summary>Goes on with another record of the same network: subjects of whom something was replaced are updated, new ones inserted, those gone retracted; then fires.</summary>
    /// <remarks>Objects are compared, not values: keep the objects of what is unchanged.</remarks>
    /// <param name="record">The record as it is now.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentException">The record is another network's.</exception>
    /// <exception cref="InvalidOperationException">A rule of the session is firing, or the host took one of the session's facts away.</exception>
    public ImmutableArray<FindingChange> Replace(NetworkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ThrowIfFiring();
        if (record.Network.Code != Record.Network.Code)
        {
            throw new ArgumentException($"The record is of {record.Network.Code}, and the session of {Record.Network.Code}.", nameof(record));
        }

        SubjectAssessor before = assessor;
        assessor = before.With(record);
        return Turn(assessor.ReplacedSince(before), isOtherRecord: true);
    }

    /// <summary>Puts a home in the place of the one with its id, or adds it.</summary>
    /// <param name="home">The home.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="RecordFaultException">The record would have faults; it carries all of them, and the session stays as it was.</exception>
    /// <exception cref="InvalidOperationException">The record's homes are not known, and would become known to be this one alone.</exception>
    public ImmutableArray<FindingChange> Replace(CareHome home)
    {
        ArgumentNullException.ThrowIfNull(home);
        ThrowIfUnknown(Record.Homes.IsKnown, "homes");
        return Replace(NetworkRecord.Create(Record.Network, With(Record.Homes, home, static home => home.Id), Record.Residents, Record.Attestations));
    }

    /// <summary>Puts a resident in the place of the one with that id, or adds the resident.</summary>
    /// <param name="resident">The resident.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="RecordFaultException">The record would have faults; it carries all of them, and the session stays as it was.</exception>
    /// <exception cref="InvalidOperationException">The record's residents are not known, and would become known to be this one alone.</exception>
    public ImmutableArray<FindingChange> Replace(Resident resident)
    {
        ArgumentNullException.ThrowIfNull(resident);
        ThrowIfUnknown(Record.Residents.IsKnown, "residents");
        return Replace(NetworkRecord.Create(Record.Network, Record.Homes, With(Record.Residents, resident, static resident => resident.Id), Record.Attestations));
    }

    /// <summary>Takes a resident out of the record.</summary>
    /// <param name="id">The resident's id.</param>
    /// <returns>What changed; empty where there is no such resident.</returns>
    /// <exception cref="RecordFaultException">The record would have faults, because something else names the resident; the session stays as it was.</exception>
    public ImmutableArray<FindingChange> RemoveResident(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Facts<Resident> others = Record.Residents.Where(resident => resident.Id != id).ToFacts();
        return others.Count == Record.Residents.Count ? [] : Replace(NetworkRecord.Create(Record.Network, Record.Homes, others, Record.Attestations));
    }

    internal SubjectFindings Judge(Requirement requirement, string subject) => assessor.Judge(requirement, subject);

    /// <summary>Notes a change of a finding. That all of them come as the session opens, nobody can have asked to hear.</summary>
    internal void Note(Finding? before, Finding? after)
    {
        if (isOpen) changes.Note(new(before, after));
    }

    private ImmutableArray<FindingChange> Turn(ImmutableArray<(SubjectKind Kind, string Id)> replaced, bool isOtherRecord)
    {
        isFiring = true;
        try
        {
            if (isOtherRecord) facts.TakeOn(assessor);
            facts.NoteReplaced(replaced);
            facts.Put(On);
            Session.Fire();
        }
        finally
        {
            isFiring = false;
        }

        ImmutableArray<FindingChange> changed = changes.Take();
        if (changed.Length > 0) changes.Raise(new(On, changed), () => FindingsChanged, this);
        return changed;
    }

    private static void ThrowIfUnknown(bool isKnown, string what)
    {
        if (!isKnown) throw new InvalidOperationException($"The {what} of the record are not known: replace the record by one that knows them.");
    }

    private void ThrowIfFiring()
    {
        if (isFiring) throw new InvalidOperationException("A rule of the session is firing: it cannot change the session. Whoever hears of changes can.");
    }

    private static Facts<T> With<T>(Facts<T> all, T one, Func<T, string> idOf)
    {
        string id = idOf(one);
        bool exists = all.Any(other => idOf(other) == id);
        return (exists ? all.Select(other => idOf(other) == id ? one : other) : all.Append(one)).ToFacts();
    }
}
