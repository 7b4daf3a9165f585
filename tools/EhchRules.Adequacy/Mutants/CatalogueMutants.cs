using EhchRules.Catalogue;

namespace EhchRules.Adequacy.Mutants;

/// <summary>Makes mutants of the catalogue: of the days, forces and numbers of each requirement's terms, of what binds it, and of whether it has a rule.</summary>
/// <param name="bindingOf">Gets the names of the conditions under which a requirement binds.</param>
internal sealed class CatalogueMutants(Func<Requirement, IEnumerable<string>> bindingOf)
{
    private static readonly int[] ByOne = [-1, 1];

    private readonly List<Mutant> mutants = [];
    private int firstId;

    internal List<Mutant> Of(IEnumerable<Requirement> requirements, int firstId)
    {
        this.firstId = firstId;
        mutants.Clear();
        foreach (Requirement requirement in requirements)
        {
            Add(requirement, MutantKind.RuleRemoved, "Rule", 0, "", "the rule says of everything that it does not apply");
            foreach (string condition in bindingOf(requirement)) Add(requirement, MutantKind.ConditionDropped, "Binding", 0, condition, $"binds without {condition}");
            foreach (LifeEnd end in Enum.GetValues<LifeEnd>())
            {
                if (requirement.Terms[^1].Period.To is not null && end != requirement.EndsWith) Add(requirement, MutantKind.TermChanged, "EndsWith", 0, end.ToString(), $"ends {requirement.EndsWith} → {end}");
            }

            for (int i = 0; i < requirement.Terms.Length; i++) AddTerm(requirement, i);
        }

        return [.. mutants];
    }

    private void AddTerm(Requirement requirement, int i)
    {
        Term term = requirement.Terms[i];
        string name = term.Instrument.Id;
        foreach (int by in ByOne)
        {
            string way = by < 0 ? "a day earlier" : "a day later";
            if (i == 0 || !SaysTheSame(requirement.Terms[i - 1], term)) Add(requirement, MutantKind.TermChanged, "From", i, by, $"{name} begins on {term.Period.From:yyyy-MM-dd} → {way}");
            if (term.Period.To is { } to && (i == requirement.Terms.Length - 1 || !Touch(term, requirement.Terms[i + 1]))) Add(requirement, MutantKind.TermChanged, "To", i, by, $"{name} ends on {to:yyyy-MM-dd} → {way}");
            if (term.DueBy is { } due) Add(requirement, MutantKind.TermChanged, "DueBy", i, by, $"{name}: due by {due:yyyy-MM-dd} → {way}");
            if (term.WorkingDays is { } days) Add(requirement, MutantKind.TermChanged, "WorkingDays", i, by, $"{name}: {days} working days → {days + by}");
            if (term.MonthsCounted is { } months) Add(requirement, MutantKind.TermChanged, "MonthsCounted", i, by, $"{name}: {months} months → {months + by}");
            if (term.WeeksLookedBack is { } weeks) Add(requirement, MutantKind.TermChanged, "WeeksLookedBack", i, by, $"{name}: {weeks} weeks → {weeks + by}");
        }

        Force force = term.Force is Force.Contractual ? Force.Guidance : Force.Contractual;
        Add(requirement, MutantKind.ForceChanged, "Force", i, force.ToString(), $"{name}: {term.Force} → {force}");
        foreach (TermEffect effect in Enum.GetValues<TermEffect>())
        {
            bool isOther = effect != term.Effect && (term.Effect == default || effect == default) && (term.Effect != default || requirement.Terms.Any(one => one.Effect != default));
            if (isOther) Add(requirement, MutantKind.TermChanged, "Effect", i, effect.ToString(), $"{name}: {term.Effect} → {effect}");
        }

        foreach (string code in term.AcceptedCodes) Add(requirement, MutantKind.EntryRemoved, "AcceptedCode", i, code, $"{name}: {code} is not accepted");
        foreach (string code in term.UnsettledCodes) Add(requirement, MutantKind.EntryRemoved, "UnsettledCode", i, code, $"{name}: {code} is not unsettled");
        if (term.VariedLocallyBy is { } section) Add(requirement, MutantKind.ConditionDropped, "VariedLocallyBy", i, "", $"{name}: a local variation of section {section} changes nothing");
    }

    private void Add(Requirement requirement, MutantKind kind, string aspect, int term, int by, string change) =>
        Add(requirement, kind, aspect, term, by.ToString(System.Globalization.CultureInfo.InvariantCulture), change);

    private void Add(Requirement requirement, MutantKind kind, string aspect, int term, string value, string change) => mutants.Add(new(
        firstId + mutants.Count,
        $"catalogue {requirement.Id} {kind} {change}",
        kind,
        new("catalogue", requirement.Id, requirement.Topic.ToString(), requirement.Id),
        change,
        $"{requirement.Id}|{aspect}|{term}|{value}"));

    private static bool Touch(Term term, Term next) => term.Period.To is { } to && next.Period.From == to.AddDays(1);

    /// <summary>Says whether two terms ask the same with the same force, so that no answer tells the day between them unless it asks who knew of which.</summary>
    private static bool SaysTheSame(Term one, Term other) =>
        Touch(one, other) && one.Force == other.Force && one.Effect == other.Effect && one.DueBy == other.DueBy && one.WorkingDays == other.WorkingDays && one.MonthsCounted == other.MonthsCounted
        && one.WeeksLookedBack == other.WeeksLookedBack && one.VariedLocallyBy == other.VariedLocallyBy && one.AcceptedCodes.SequenceEqual(other.AcceptedCodes)
        && one.UnsettledCodes.SequenceEqual(other.UnsettledCodes);
}
