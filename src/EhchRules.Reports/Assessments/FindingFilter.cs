using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Which findings are shown: those that have one of the outcomes, one of the forces and one of the topics. It never changes what is judged.</summary>
public sealed record FindingFilter
{
    /// <summary>Gets the filter that shows everything.</summary>
    public static FindingFilter Everything { get; } = new();

    /// <summary>Gets the outcomes to show; null, the default, means all.</summary>
    public IReadOnlySet<Outcome>? Outcomes { get; init; }

    /// <summary>Gets the forces to show; null, the default, means all.</summary>
    public IReadOnlySet<Force>? Forces { get; init; }

    /// <summary>Gets the topics to show; null, the default, means all.</summary>
    public IReadOnlySet<Topic>? Topics { get; init; }

    /// <summary>Gets whether nothing is left out.</summary>
    public bool ShowsEverything => Outcomes is null && Forces is null && Topics is null;

    /// <summary>Says whether a finding is shown.</summary>
    /// <param name="finding">The finding.</param>
    public bool Shows(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Shows(finding.Outcome) && Forces?.Contains(finding.Force) is not false && Topics?.Contains(finding.Requirement.Topic) is not false;
    }

    /// <summary>Says whether findings of an outcome are shown, if there are any.</summary>
    internal bool Shows(Outcome outcome) => Outcomes?.Contains(outcome) is not false;

    /// <summary>Writes what is shown, as <c>outcome NotMet; topic CarePlanning, HomeRounds</c>; empty where that is everything.</summary>
    public override string ToString() => string.Join("; ", new[] { Part("outcome", Outcomes), Part("force", Forces), Part("topic", Topics) }.OfType<string>());

    private static string? Part<T>(string name, IReadOnlySet<T>? chosen)
        where T : struct, Enum => chosen is null ? null : $"{name} {string.Join(", ", chosen.Order())}";
}
