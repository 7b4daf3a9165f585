using System.Collections.Immutable;
using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Assessments;

/// <summary>What an assessment rests on besides the record and the day.</summary>
public sealed record AssessmentOptions
{
    /// <summary>Gets the options that use everything the package knows.</summary>
    public static AssessmentOptions Default { get; } = new();

    /// <summary>
    /// Gets the day whose knowledge is used: text published and holidays announced after it are not seen. Null, the default, means
    /// everything the package knows; it never follows the day judged.
    /// </summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Gets the calendar of working days. The default is England and Wales, 2019 to 2028.</summary>
    public WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.EnglandAndWales;

    /// <summary>Gets the alignments of the other records of the same file, for homes that two networks claim; null, the default, means there are none.</summary>
    public AlignmentRegister? Register { get; init; }

    /// <summary>Gets whether occasions of earlier stays are judged beside those of the current one. The default is false.</summary>
    public bool AllOccasions { get; init; }
}

/// <summary>The rule set of the EHCH service: assesses a record on a day.</summary>
/// <remarks>Stateless and safe to share between threads: one instance serves a whole process.</remarks>
public sealed class EhchRuleSet
{
    private readonly Rule[] rules;

    private EhchRuleSet(string version, Rule[] rules)
    {
        this.rules = rules;
        Version = version;
        Requirements = [.. rules.Select(static rule => rule.Requirement)];
    }

    /// <summary>Gets the rule set that this package holds. All earlier terms are in it.</summary>
    public static EhchRuleSet Current { get; } = new(RuleSetVersion.Current, RuleBook.Rules);

    /// <summary>Gets the rule set's own version, such as <c>2026.11.0</c>, which is not the package's.</summary>
    public string Version { get; }

    /// <summary>Gets the judged requirements, in the order of the catalogue.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>Judges every requirement for every subject of its kind.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day judged: facts dated after it are not yet known on it.</param>
    /// <param name="options">What else it rests on; null means <see cref="AssessmentOptions.Default"/>.</param>
    public Assessment Assess(NetworkRecord record, DateOnly on, AssessmentOptions? options = null) => Assess(record, on, options, termsOn: null);

    /// <summary>Judges a day by the terms of another, to ask what would have been found had they not changed. The findings' spans mean nothing.</summary>
    internal Assessment Assess(NetworkRecord record, DateOnly on, AssessmentOptions? options, DateOnly? termsOn)
    {
        ArgumentNullException.ThrowIfNull(record);
        options ??= AssessmentOptions.Default;
        AssessmentBasis basis = new(options.KnownOn, options.Calendar.Seen(options.KnownOn), options.Register, options.AllOccasions);
        Assessor assessor = new(new NetworkStanding(record, basis), on, termsOn);
        ImmutableArray<Finding>[] byRequirement = new ImmutableArray<Finding>[rules.Length];
        for (int i = 0; i < rules.Length; i++) byRequirement[i] = assessor.Judge(rules[i]);
        return new(record, on, options, new(Requirements, byRequirement));
    }

    /// <summary>Gets every reason that a requirement can give: its own first, in the order in which its rule lists them, then the shared ones.</summary>
    /// <param name="requirement">A judged requirement.</param>
    /// <exception cref="ArgumentException">No rule judges the requirement.</exception>
    public ImmutableArray<ReasonDescription> ReasonsOf(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return ReasonDescription.Of(Array.Find(rules, rule => ReferenceEquals(rule.Requirement, requirement))
            ?? throw new ArgumentException($"{requirement.Id} is not judged by this rule set.", nameof(requirement)));
    }
}
