using EhchRules.Catalogue;
using NRules.RuleModel;

namespace EhchRules.NRules;

/// <summary>The subjects of one kind in a session, as the one fact that the rules of their requirements match: it is updated when one of them is to be judged again.</summary>
internal abstract class JudgedSubjects(SubjectKind kind) : IIdentityProvider
{
    private readonly List<JudgedSubject> gone = [];

    /// <summary>Gets or sets the subjects, in order of id.</summary>
    internal JudgedSubject[] InOrder { get; set; } = [];

    /// <summary>Gets or sets whether the fact is in working memory.</summary>
    internal bool IsIn { get; set; }

    /// <summary>Gets whether what was found of some who went is still to go.</summary>
    internal bool HaveSomeGone => gone.Count > 0;

    public object GetIdentity() => GetType();

    /// <summary>Names the kind.</summary>
    public override string ToString() => $"Subjects of kind {kind}";

    /// <summary>Takes leave of a subject. What was found of it goes as each rule fires.</summary>
    internal void TakeLeaveOf(JudgedSubject subject) => gone.Add(subject);

    /// <summary>Takes a subject back that went, and of which some rule has not fired since.</summary>
    internal JudgedSubject? TakeBack(string id)
    {
        int position = gone.FindIndex(subject => string.Equals(subject.Id, id, StringComparison.Ordinal));
        if (position < 0) return null;
        JudgedSubject back = gone[position];
        gone.RemoveAt(position);
        back.ComeBack();
        return back;
    }

    /// <summary>Judges one requirement, as its rule fires, for those subjects of whom what was found does not stand.</summary>
    internal void Judge(IContext context, Requirement requirement, int position)
    {
        LinkedChanges changes = new();
        foreach (JudgedSubject subject in gone) subject.Forget(position, changes);
        gone.RemoveAll(static subject => subject.IsForgotten);
        foreach (JudgedSubject subject in InOrder) subject.Judge(requirement, position, changes);
        changes.Link(context);
    }
}

/// <summary>The network of a session.</summary>
internal sealed class JudgedNetwork() : JudgedSubjects(SubjectKind.Network);

/// <summary>The homes of a session.</summary>
internal sealed class JudgedHomes() : JudgedSubjects(SubjectKind.Home);

/// <summary>The residents of a session.</summary>
internal sealed class JudgedResidents() : JudgedSubjects(SubjectKind.Resident);
