using NRules.RuleModel;

namespace EhchRules.NRules;

/// <summary>A subject of requirements, with its parents and the day, as it stands in a session's working memory.</summary>
/// <remarks>
/// Immutable. A new day or a new object of the record makes a new fact of the same identity, which takes the place of the old one
/// (<c>Update</c>). Facts are made by an <see cref="EhchSession"/>, and are not for a host to insert, update or retract; a host's rules
/// match them.
/// </remarks>
public abstract class SubjectFact : IIdentityProvider
{
    private protected SubjectFact(JudgedSubject judged, PrimaryCareNetwork network, DateOnly on)
    {
        Judged = judged;
        Network = network;
        On = on;
    }

    /// <summary>Gets the kind of subject.</summary>
    public SubjectKind Kind => Judged.Kind;

    /// <summary>Gets the network's code, or the caller's id of the home or resident: <see cref="EhchRules.Subject.Id"/> of its findings.</summary>
    public string Id => Judged.Id;

    /// <summary>Gets the network.</summary>
    public PrimaryCareNetwork Network { get; }

    /// <summary>
    /// Gets the day on which the fact came to be as it is. The session may have moved on since: a fact stays while all findings made of it
    /// stand. Do not compare it with other days: the day of the session is <see cref="SessionDay"/>.
    /// </summary>
    public DateOnly On { get; }

    internal JudgedSubject Judged { get; }

    /// <summary>Gets what tells the fact from others, and is the same for the fact that takes its place.</summary>
    public object GetIdentity() => Judged.Identity;

    /// <summary>Names kind and id. An NHS number that is the id of a resident is not shown whole.</summary>
    public override string ToString() => $"{Kind} {(Kind is SubjectKind.Resident ? NhsNumber.Mask(Id) : Id)}";
}

/// <summary>The network of a session. There is one.</summary>
public sealed class NetworkFact : SubjectFact
{
    internal NetworkFact(JudgedSubject judged, NetworkRecord record, DateOnly on)
        : base(judged, record.Network, on) => Record = record;

    /// <summary>Gets the record.</summary>
    public NetworkRecord Record { get; }
}

/// <summary>A home of the record.</summary>
public sealed class HomeFact : SubjectFact
{
    internal HomeFact(JudgedSubject judged, PrimaryCareNetwork network, CareHome home, DateOnly on)
        : base(judged, network, on) => Home = home;

    /// <summary>Gets the home.</summary>
    public CareHome Home { get; }
}

/// <summary>A resident of the record, present or past.</summary>
public sealed class ResidentFact : SubjectFact
{
    internal ResidentFact(JudgedSubject judged, PrimaryCareNetwork network, Resident resident, Stay? stay, CareHome? home, DateOnly on)
        : base(judged, network, on)
    {
        Resident = resident;
        Stay = stay;
        Home = home;
    }

    /// <summary>Gets the resident.</summary>
    public Resident Resident { get; }

    /// <summary>Gets the stay in which the day of the session lies, the later one where two meet on it; null where the person is resident nowhere on it, or the stays are not known.</summary>
    public Stay? Stay { get; }

    /// <summary>Gets the home of that stay; null where there is none.</summary>
    public CareHome? Home { get; }
}
