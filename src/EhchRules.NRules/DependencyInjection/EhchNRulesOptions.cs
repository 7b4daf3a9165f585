using System.Collections.Immutable;
using NRules.RuleModel;

namespace EhchRules.NRules.DependencyInjection;

/// <summary>What a host chooses when it registers sessions. It is read once, when they are registered, and checked then.</summary>
public sealed class EhchNRulesOptions
{
    private readonly List<Func<IServiceProvider, IRuleRepository>> made = [];
    private readonly List<IRuleRepository> given = [];

    /// <summary>Gets or sets the rules of requirements. The default is those of all that are judged; <see cref="EhchRuleRepository.Tagged"/> and <see cref="EhchRuleRepository.Where"/> keep some.</summary>
    public EhchRuleRepository Requirements { get; set; } = new();

    /// <summary>Adds rules of the host's own, which may match facts and findings.</summary>
    /// <param name="rules">The rules, all loaded.</param>
    public void Add(IRuleRepository rules) => given.Add(rules);

    /// <summary>Adds rules of the host's own that are made with what the container has, when the session factory is first resolved. They are checked then.</summary>
    /// <param name="rules">Makes the rules.</param>
    public void Add(Func<IServiceProvider, IRuleRepository> rules) => made.Add(rules);

    /// <summary>Lists everything that is wrong so far, each with its place and what was expected.</summary>
    internal ImmutableArray<string> Faults()
    {
        ImmutableArray<string> faults = FaultsOf(given);
        return Requirements is null ? faults.Insert(0, $"{nameof(Requirements)}: null, expected rules of requirements") : faults;
    }

    /// <summary>Gets the host's own rules; null where there are none.</summary>
    /// <exception cref="InvalidOperationException">Rules that the container made cannot be; the message names all that is wrong.</exception>
    internal IRuleRepository? Own(IServiceProvider provider)
    {
        IRuleRepository[] own = [.. given, .. made.Select(make => make(provider))];
        ImmutableArray<string> faults = FaultsOf(own);
        if (faults.Length > 0) throw new InvalidOperationException($"EhchRules.NRules cannot compile the rules. {string.Join("; ", faults)}.");
        return own.Length == 0 ? null : new OwnRules([.. own]);
    }

    private ImmutableArray<string> FaultsOf(IReadOnlyList<IRuleRepository?> own)
    {
        ImmutableArray<string>.Builder faults = ImmutableArray.CreateBuilder<string>();
        HashSet<string> names = new((Requirements?.Requirements ?? []).Select(static requirement => requirement.Id), StringComparer.Ordinal);
        for (int i = 0; i < own.Count; i++)
        {
            if (own[i] is not { } repository)
            {
                faults.Add($"own rules {i + 1}: null, expected a repository of rules");
                continue;
            }

            string[] ofRepository = [.. repository.GetRuleSets().SelectMany(static set => set.Rules).Select(static rule => rule.Name)];
            if (ofRepository.Length == 0) faults.Add($"own rules {i + 1}: a repository without a rule, expected at least one");
            foreach (string name in ofRepository)
            {
                if (!names.Add(name)) faults.Add($"own rules {i + 1}: \"{name}\", expected a name that no other rule has");
            }
        }

        return faults.DrainToImmutable();
    }

    private sealed class OwnRules(ImmutableArray<IRuleRepository> repositories) : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets() => repositories.SelectMany(static repository => repository.GetRuleSets());
    }
}
