using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Sufficiency;

/// <summary>The answers on one requirement, counted as records are added.</summary>
internal sealed class AnswerCount(Requirement requirement)
{
    private readonly Dictionary<FactSet, long> unknown = [];
    private long decided;
    private long needsJudgement;
    private long notApplicable;
    private long leftOpen;
    private bool isAskedOfAny;

    internal Requirement Requirement { get; } = requirement;

    /// <summary>Counts an answer that lacks no fact.</summary>
    internal void Add(Finding finding)
    {
        isAskedOfAny |= finding.Reason.Origin is not ReasonOrigin.Text;
        switch (finding.Outcome)
        {
            case Outcome.Undetermined: leftOpen++; break;
            case Outcome.NotApplicable: notApplicable++; break;
            case Outcome.NeedsJudgement: needsJudgement++; break;
            default: decided++; break;
        }
    }

    /// <summary>Counts an answer that lacks facts.</summary>
    internal void Add(FactSet lacking) => unknown[lacking] = unknown.GetValueOrDefault(lacking) + 1;

    internal RequirementSufficiency Gathered(TermsInForce.Found onDay) => new()
    {
        Requirement = Requirement,
        Force = onDay.Term.Force,
        Decidability = (decided + needsJudgement, unknown.Count) switch
        {
            (0, > 0) => Decidability.Nowhere,
            (> 0, > 0) => Decidability.Somewhere,
            (> 0, 0) => Decidability.Everywhere,
            _ => isAskedOfAny || (notApplicable + leftOpen == 0 && IsAsked(onDay)) ? Decidability.NotTested : Decidability.NotAsked,
        },
        Decided = decided,
        NeedsJudgement = needsJudgement,
        NotApplicable = notApplicable,
        LeftOpen = leftOpen,
        Unknown =
        [
            .. unknown.Select(static pair => new UnknownAnswers(pair.Key.Kinds, pair.Value))
                .OrderByDescending(static answers => answers.Count)
                .ThenBy(static answers => string.Join('\n', answers.Facts), StringComparer.Ordinal),
        ],
    };

    private static bool IsAsked(TermsInForce.Found onDay) => onDay.OutOfForce is null && onDay.Term.Effect is TermEffect.Binds;
}
