using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>Days on which a requirement stays what it is: those of one term, those before the first, or those after the last.</summary>
/// <param name="From">The first of them; for those before the first term, the day before it, which stands for all.</param>
/// <param name="Term">The term; null outside the life.</param>
/// <param name="Status">What the requirement is on them.</param>
internal sealed record RequirementStretch(DateOnly From, Term? Term, RequirementStatus Status)
{
    internal static IReadOnlyList<RequirementStretch> Of(Requirement requirement)
    {
        List<RequirementStretch> stretches = [];
        Add(requirement.Life.From!.Value.AddDays(-1), RequirementState.NotBegun, null);
        foreach (Term term in requirement.Terms) Add(term.Period.From!.Value, StateOf(term), term);
        if (requirement.Life.To is { } last && last < DateOnly.MaxValue) Add(last.AddDays(1), StateAfter(requirement), null);
        return stretches;

        void Add(DateOnly from, RequirementState state, Term? term) => stretches.Add(new(from, term, new(from, state, term)));
    }

    private static RequirementState StateOf(Term term) => term.Effect switch
    {
        TermEffect.Disapplied => RequirementState.SetAside,
        TermEffect.StateNotKnown => RequirementState.NotKnown,
        _ => RequirementState.InForce,
    };

    private static RequirementState StateAfter(Requirement requirement) => requirement.EndsWith switch
    {
        LifeEnd.OutsideCoverage => RequirementState.OutsideCoverage,
        LifeEnd.Replaced => RequirementState.Replaced,
        _ => RequirementState.Ended,
    };
}
