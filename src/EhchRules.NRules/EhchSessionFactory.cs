using NRules;
using NRules.Extensibility;
using NRules.RuleModel;

namespace EhchRules.NRules;

/// <summary>Rules compiled once, from which sessions are opened.</summary>
/// <remarks>Compiling takes much longer than opening a session. Keep one for the life of the process; it is safe to share between threads.</remarks>
public sealed class EhchSessionFactory
{
    private readonly AssessmentOptions defaults;

    private EhchSessionFactory(ISessionFactory sessions, AssessmentOptions defaults)
    {
        Sessions = sessions;
        this.defaults = defaults;
    }

    /// <summary>Gets the compiled rules, for what NRules offers besides.</summary>
    public ISessionFactory Sessions { get; }

    /// <summary>Compiles the rules of requirements, and beside them a host's own.</summary>
    /// <param name="rules">The rules of requirements; null means those of all that are judged.</param>
    /// <param name="own">The host's own rules; null means none.</param>
    /// <param name="defaults">The options of sessions that are opened without any; null means <see cref="AssessmentOptions.Default"/>.</param>
    /// <param name="dependencies">Resolves what the host's rules depend on; null means they depend on nothing.</param>
    /// <exception cref="RuleCompilationException">A rule of the host's cannot be compiled.</exception>
    public static EhchSessionFactory Compile(
        EhchRuleRepository? rules = null, IRuleRepository? own = null, AssessmentOptions? defaults = null, IDependencyResolver? dependencies = null)
    {
        IEnumerable<IRuleSet> sets = (rules ?? new()).GetRuleSets();
        ISessionFactory sessions = new RuleCompiler().Compile(own is null ? sets : sets.Concat(own.GetRuleSets()));
        if (dependencies is not null) sessions.DependencyResolver = dependencies;
        return new(sessions, defaults ?? AssessmentOptions.Default);
    }

    /// <summary>Opens a session for a record on a day, and fires.</summary>
    /// <remarks>Own facts that are inserted later fire with the next change, or with <c>Session.Fire()</c>.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="options">What else the findings rest on; null means the defaults given when the rules were compiled.</param>
    /// <param name="prepare">Is given the session before the network is put into it, for the host's own facts, agenda filters, listeners or dependency resolver; null means nothing.</param>
    public EhchSession Open(NetworkRecord record, DateOnly on, AssessmentOptions? options = null, Action<ISession>? prepare = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ISession session = Sessions.CreateSession();
        prepare?.Invoke(session);
        return EhchSession.Open(session, record, on, options ?? defaults);
    }
}
