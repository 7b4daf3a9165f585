using System.Collections.Immutable;
using System.Linq.Expressions;
using EhchRules.Catalogue;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace EhchRules.NRules;

/// <summary>The judged requirements as NRules rules, one for each, to be compiled beside a host's own.</summary>
/// <remarks>
/// <para>A rule is named by its requirement's id, and carries what the catalogue says: the description, the tags
/// (<see cref="RequirementTags"/>) and, as a property, the requirement itself. It matches one fact, which stands for all subjects of its kind
/// in the session, and yields the <see cref="Finding"/>s of the built-in engine as linked facts, one for each requirement, subject and
/// occasion: a match for each subject would cost far more than the judgement. What a rule asks is written in EhchRules alone.</para>
/// <para>The rules fire before rules of a lower priority than <see cref="LowestPriority"/>, so that a host's rules of the usual priority, 0,
/// see all findings of a day and never some of the day before.</para>
/// <para>Immutable, and safe to share between threads.</para>
/// </remarks>
public sealed class EhchRuleRepository : IRuleRepository
{
    /// <summary>The name of the rule set.</summary>
    public const string RuleSetName = "EHCH";

    /// <summary>The priority of the last rule. Those before it have higher ones, in the order of the catalogue.</summary>
    public const int LowestPriority = 1_000;

    /// <summary>The name of the property of a rule that holds its <see cref="Requirement"/>.</summary>
    public const string RequirementProperty = "EhchRules.Requirement";

    private const string SubjectsName = "subjects";

    private readonly ImmutableArray<IRuleDefinition> rules;

    /// <summary>Makes the rules of all judged requirements.</summary>
    public EhchRuleRepository()
        : this(EhchRuleSet.Current.Requirements)
    {
    }

    private EhchRuleRepository(ImmutableArray<Requirement> requirements)
    {
        Requirements = requirements;
        rules = [.. requirements.Select(RuleOf)];
    }

    /// <summary>Gets the requirements that have a rule here, in the order of the catalogue.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>Keeps the rules of some requirements only.</summary>
    /// <param name="requirements">Says of a requirement whether its rule is kept.</param>
    /// <exception cref="ArgumentException">None is kept.</exception>
    public EhchRuleRepository Where(Func<Requirement, bool> requirements)
    {
        ArgumentNullException.ThrowIfNull(requirements);
        ImmutableArray<Requirement> kept = [.. Requirements.Where(requirements)];
        return kept.Length > 0 ? new(kept) : throw new ArgumentException($"None of the {Requirements.Length} requirements is kept.", nameof(requirements));
    }

    /// <summary>Keeps the rules that have all of some tags.</summary>
    /// <param name="tags">The tags, as <see cref="RequirementTags"/> writes them.</param>
    /// <exception cref="ArgumentException">No rule here has one of the tags, or none has all of them.</exception>
    public EhchRuleRepository Tagged(params ReadOnlySpan<string> tags)
    {
        ImmutableArray<string> wanted = [.. tags];
        SortedSet<string> known = new(Requirements.SelectMany(static requirement => RequirementTags.Of(requirement)), StringComparer.Ordinal);
        foreach (string tag in tags)
        {
            if (!known.Contains(tag)) throw new ArgumentException($"No rule has the tag \"{tag}\" (known: {string.Join(", ", known)}).", nameof(tags));
        }

        ImmutableArray<Requirement> kept = [.. Requirements.Where(requirement => wanted.All(RequirementTags.Of(requirement).Contains))];
        return kept.Length > 0
            ? new(kept)
            : throw new ArgumentException($"No rule has all of the tags {string.Join(", ", wanted)}. For rules that have one or another, use {nameof(Where)}.", nameof(tags));
    }

    /// <summary>Gets the rules, as the one rule set that they are.</summary>
    public IEnumerable<IRuleSet> GetRuleSets()
    {
        RuleSet ruleSet = new(RuleSetName);
        ruleSet.Add(rules);
        return [ruleSet];
    }

    private static IRuleDefinition RuleOf(Requirement requirement)
    {
        ImmutableArray<Requirement> all = EhchRuleSet.Current.Requirements;
        RuleBuilder rule = new();
        rule.Name(requirement.Id);
        rule.Description($"{requirement.Title}: {requirement.Says}");
        rule.Tags(RequirementTags.Of(requirement));
        rule.Property(RequirementProperty, requirement);
        rule.Priority(LowestPriority + all.Length - 1 - all.IndexOf(requirement));
        switch (requirement.Subject)
        {
            case SubjectKind.Network:
                Judge<JudgedNetwork>(rule, requirement);
                break;
            case SubjectKind.Home:
                Judge<JudgedHomes>(rule, requirement);
                break;
            default:
                Judge<JudgedResidents>(rule, requirement);
                break;
        }

        return rule.Build();
    }

    private static void Judge<TSubjects>(RuleBuilder rule, Requirement requirement)
        where TSubjects : JudgedSubjects
    {
        rule.LeftHandSide().Pattern(typeof(TSubjects), SubjectsName);
        int position = JudgedSubject.PositionOf(requirement);
        Expression<Action<IContext, TSubjects>> judges = (context, subjects) => subjects.Judge(context, requirement, position);
        rule.RightHandSide().Action(judges);
    }
}
