using System.Collections.Immutable;
using EhchRules.Rules;

namespace EhchRules.Sufficiency;

/// <summary>Gathers, record by record, what records suffice for: a country in the memory of one network.</summary>
/// <remarks>
/// It keeps no record, only counts: how many depends on the requirements and the kinds of facts that are missing, not on the number of
/// records. In whatever order records are added, the same is gathered. It is filled by one thread at a time.
/// </remarks>
public sealed class SufficiencyTally
{
    private readonly EhchRuleSet rules;
    private readonly DateOnly on;
    private readonly AssessmentOptions options;
    private readonly AnswerCount[] counts;
    private readonly FactSet nothing = FactSet.Empty();
    private readonly Dictionary<MissingFactKind, (long Places, int Networks)> places = [];
    private PcnCode? first;

    /// <summary>Begins with no record.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="on">The day judged: facts dated after it are not yet known on it.</param>
    /// <param name="options">What else it rests on; null means the defaults of the rule set.</param>
    public SufficiencyTally(EhchRuleSet rules, DateOnly on, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        this.rules = rules;
        this.on = on;
        this.options = options ?? rules.Defaults;
        counts = [.. rules.Requirements.Select(static requirement => new AnswerCount(requirement))];
    }

    /// <summary>Gets how many records were added.</summary>
    public int Networks { get; private set; }

    /// <summary>Adds a record.</summary>
    /// <param name="record">The record, of a network that was not added before.</param>
    public void Add(NetworkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Assessment assessment = rules.Assess(record, on, options);
        bool areListed = record.Homes.IsKnown && record.Residents.IsKnown;
        bool lacksNothing = areListed && assessment.Findings.All(static finding => finding.MissingPlaces.IsEmpty);
        Assessment[] supposed = lacksNothing ? [] : [.. Supposition.Of(record, on).Select(filled => rules.Assess(filled, on, options))];
        HashSet<FactPath> missing = new(SamePlace.Only);
        foreach (AnswerCount count in counts) new RecordAnswers(record, count, nothing, missing).Count(assessment, supposed);
        foreach (IGrouping<MissingFactKind, FactPath> kind in missing.GroupBy(fact => nothing.With(fact).Kinds[0]))
        {
            (long before, int networks) = places.GetValueOrDefault(kind.Key);
            places[kind.Key] = (before + kind.Count(), networks + 1);
        }

        first ??= record.Network.Code;
        Networks++;
    }

    /// <summary>Gets what the records so far suffice for.</summary>
    public DataSufficiency Gathered()
    {
        AsOf asOf = new AsOf.Frame(on).Day;
        ImmutableArray<RequirementSufficiency> requirements = [.. counts.Select(count => count.Gathered(TermsInForce.At(asOf, count.Requirement, options.KnownOn)))];
        return new()
        {
            On = on,
            Options = options,
            RuleSet = rules.Version,
            Networks = Networks,
            Network = Networks == 1 ? first : null,
            Requirements = requirements,
            Steps = StepSearch.Of(requirements),
            MissingFacts =
            [
                .. places.Select(pair => RankOf(pair.Key, pair.Value, requirements))
                    .OrderByDescending(static rank => rank.OpensAlone.Length)
                    .ThenByDescending(static rank => rank.Requirements.Length)
                    .ThenByDescending(static rank => rank.Answers)
                    .ThenBy(static rank => rank.Fact.Kind, StringComparer.Ordinal),
            ],
        };
    }

    private static MissingFactRank RankOf(MissingFactKind fact, (long Places, int Networks) missing, ImmutableArray<RequirementSufficiency> requirements)
    {
        UnknownAnswers[] lacking = [.. requirements.SelectMany(static requirement => requirement.Unknown).Where(answers => answers.Facts.Contains(fact))];
        RequirementSufficiency[] turning = [.. requirements.Where(requirement => requirement.Unknown.Any(answers => answers.Facts.Contains(fact)))];
        return new()
        {
            Fact = fact,
            Places = missing.Places,
            Networks = missing.Networks,
            Answers = lacking.Sum(static answers => answers.Count),
            AnswersAlone = lacking.Where(static answers => answers.Facts.Length == 1).Sum(static answers => answers.Count),
            Requirements = [.. turning.Select(static requirement => requirement.Requirement)],
            OpensAlone = [.. turning.Where(static requirement => requirement.Unknown is [{ Facts.Length: 1 }]).Select(static requirement => requirement.Requirement)],
        };
    }
}
