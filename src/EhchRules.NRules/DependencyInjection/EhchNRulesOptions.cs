using System.Collections.Immutable;
using NRules.RuleModel;

namespace EhchRules.NRules.DependencyInjection;

/// <summary>What a host chooses when it registers sessions. It is read once, when they are registered, and checked then.</summary>
public sealed class EhchNRulesOptions
{
    private readonly List<IRuleRepository> own = [];

    /// <summary>Gets or sets the rules of requirements. The default is those of all that are judged; <see cref="EhchRuleRepository.Tagged"/> and <see cref="EhchRuleRepository.Where"/> keep some.</summary>
    public EhchRuleRepository Requirements { get; set; } = new();

    /// <summary>Adds rules of the host's own, which may match facts and findings.</summary>
    /// <param name="rules">The rules.</param>
    public void Add(IRuleRepository rules) => own.Add(rules);

    /// <summary>Lists everything that is wrong, each with its place and what was expected.</summary>
    internal ImmutableArray<string> Faults()
    {
        ImmutableArray<string>.Builder faults = ImmutableArray.CreateBuilder<string>();
        if (Requirements is null) faults.Add($"{nameof(Requirements)}: null, expected rules of requirements");
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

    /// <summary>Gets the host's own rules as one repository; null where there are none.</summary>
    internal IRuleRepository? Own() => own.Count == 0 ? null : new OwnRules([.. own]);

    private sealed class OwnRules(ImmutableArray<IRuleRepository> repositories) : IRuleRepository
    {
        public IEnumerable<IRuleSet> GetRuleSets() => repositories.SelectMany(static repository => repository.GetRuleSets());
    }
}
