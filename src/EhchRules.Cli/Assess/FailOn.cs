namespace EhchRules.Cli.Assess;

/// <summary>Which findings make the program exit with 1: what is NotMet with one of some forces, and what has one of some other outcomes, with any force.</summary>
internal sealed record FailOn
{
    /// <summary>The names that are forces come first, in the order of the forces; the others are outcomes.</summary>
    internal enum Name
    {
        Contractual = Force.Contractual,
        InterimFlexibility = Force.InterimFlexibility,
        Requested = Force.Requested,
        Guidance = Force.Guidance,
        Unverified = Force.Unverified,
        Undetermined,
        NeedsJudgement,
    }

    /// <summary>Gets what counts where nothing is said.</summary>
    internal static FailOn Default { get; } = new() { Forces = new HashSet<Force> { Force.Contractual } };

    /// <summary>Gets the forces with which what is NotMet counts.</summary>
    internal IReadOnlySet<Force> Forces { get; init; } = new HashSet<Force>();

    /// <summary>Gets the outcomes that count with any force.</summary>
    internal IReadOnlySet<Outcome> Outcomes { get; init; } = new HashSet<Outcome>();

    /// <summary>Gets whether nothing counts, because the user wants it so.</summary>
    internal bool IsNothing => Forces.Count + Outcomes.Count == 0;

    /// <summary>Takes what was named.</summary>
    internal static FailOn Of(IReadOnlySet<Name> names) => new()
    {
        Forces = names.Where(static name => name <= Name.Unverified).Select(static name => (Force)name).ToHashSet(),
        Outcomes = names.Where(static name => name > Name.Unverified).Select(static name => Enum.Parse<Outcome>(name.ToString())).ToHashSet(),
    };

    /// <summary>Says whether a finding counts.</summary>
    internal bool Counts(Finding finding) => Outcomes.Contains(finding.Outcome) || (finding.Outcome is Outcome.NotMet && Forces.Contains(finding.Force));

    /// <summary>Writes what counts, as the user would name it.</summary>
    public override string ToString() => string.Join(',', Forces.Order().Select(static force => force.ToString()).Concat(Outcomes.Order().Select(static outcome => outcome.ToString())));
}
