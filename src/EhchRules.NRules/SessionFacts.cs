using EhchRules.Catalogue;

namespace EhchRules.NRules;

/// <summary>The facts of one network in an NRules session, and what was found of their subjects.</summary>
/// <param name="session">The session whose facts they are.</param>
/// <param name="record">The record that the session begins with.</param>
internal sealed class SessionFacts(EhchSession session, NetworkRecord record)
{
    private readonly Dictionary<(SubjectKind Kind, string Id), JudgedSubject> subjects = [];
    private readonly JudgedSubjects[] ofKinds = [new JudgedNetwork(), new JudgedHomes(), new JudgedResidents()];
    private SubjectFactMaker maker = new(record);
    private SessionDay? day;

    /// <summary>Gets whether the record has a subject of each kind that requirements are judged for.</summary>
    internal bool HasSubjectsOfEachKind => Array.TrueForAll(ofKinds, static ofKind => ofKind.InOrder.Length > 0);

    /// <summary>Gets what was found, in the order of the catalogue, then of the subject's id and the occasion.</summary>
    internal IEnumerable<Finding> Findings
    {
        get
        {
            foreach (Requirement requirement in EhchRuleSet.Current.Requirements)
            {
                int position = JudgedSubject.PositionOf(requirement);
                foreach (JudgedSubject subject in ofKinds[(int)requirement.Subject].InOrder)
                {
                    foreach (Finding finding in subject.Found[position]?.Findings ?? []) yield return finding;
                }
            }
        }
    }

    /// <summary>Gets a subject; null where the record holds none of the kind and id.</summary>
    internal JudgedSubject? Find(SubjectKind kind, string id) => subjects.GetValueOrDefault((kind, id));

    /// <summary>Takes on the subjects of a record, and retracts the facts of those who are gone.</summary>
    internal void TakeOn(SubjectAssessor assessor)
    {
        maker = new(assessor.Record);
        foreach (SubjectKind kind in Enum.GetValues<SubjectKind>())
        {
            JudgedSubjects ofKind = ofKinds[(int)kind];
            JudgedSubject[] before = ofKind.InOrder;
            ofKind.InOrder = [.. assessor.SubjectsOf(kind).Select(id => FindOrAdd(kind, id))];
            Retract(ofKind, [.. before.Except(ofKind.InOrder)]);
        }
    }

    /// <summary>Notes subjects of whom something was replaced.</summary>
    internal void NoteReplaced(IEnumerable<(SubjectKind Kind, string Id)> replaced)
    {
        foreach ((SubjectKind kind, string id) in replaced) subjects[(kind, id)].Replaced();
    }

    /// <summary>Updates the facts of subjects of whom something does not stand, or whose parents are others, and the day; inserts those of new subjects.</summary>
    internal void Put(DateOnly on)
    {
        List<object> inserted = [];
        List<object> updated = [];
        foreach (JudgedSubjects ofKind in ofKinds)
        {
            bool isToBeJudged = ofKind.HaveSomeGone;
            foreach (JudgedSubject subject in ofKind.InOrder)
            {
                bool isNew = subject.Fact is null;
                if (!isNew && subject.StandsOn(on) && SubjectFactMaker.IsStill(subject.Fact!, on)) continue;
                subject.Fact = maker.Make(subject, on);
                (isNew ? inserted : updated).Add(subject.Fact);
                isToBeJudged = true;
            }

            if (isToBeJudged) (ofKind.IsIn ? updated : inserted).Add(ofKind);
            ofKind.IsIn |= isToBeJudged;
        }

        if (day is null) inserted.Add(day = new(on));
        else if (day.On != on) updated.Add(day = new(on));

        if (session.Session.TryUpdateAll(updated) is { FailedCount: > 0 } result)
        {
            throw new InvalidOperationException(
                $"{result.Failed.First()} is not in the session any more: the facts of a network are its session's, to insert, update and retract.");
        }

        session.Session.InsertAll(inserted);
    }

    private JudgedSubject FindOrAdd(SubjectKind kind, string id)
    {
        if (!subjects.TryGetValue((kind, id), out JudgedSubject? subject)) subjects[(kind, id)] = subject = ofKinds[(int)kind].TakeBack(id) ?? new(session, kind, id);
        return subject;
    }

    private void Retract(JudgedSubjects ofKind, JudgedSubject[] gone)
    {
        foreach (JudgedSubject subject in gone)
        {
            subjects.Remove((subject.Kind, subject.Id));
            foreach (SubjectFindings? findings in subject.Found)
            {
                foreach (Finding finding in findings?.Findings ?? []) session.Note(finding, null);
            }

            ofKind.TakeLeaveOf(subject);
        }

        session.Session.RetractAll(gone.Select(static subject => subject.Fact!).ToArray());
        foreach (JudgedSubject subject in gone) subject.Fact = null;
    }
}
