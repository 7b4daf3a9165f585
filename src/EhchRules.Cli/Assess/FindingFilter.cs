using EhchRules.Catalogue;

namespace EhchRules.Cli.Assess;

/// <summary>Which findings the user wants to see. It never changes what is judged, nor the exit code.</summary>
internal sealed record FindingFilter
{
    /// <summary>Gets the filter that shows everything.</summary>
    internal static FindingFilter Everything { get; } = new();

    /// <summary>Gets the outcomes to show; null means all.</summary>
    internal IReadOnlySet<Outcome>? Outcomes { get; init; }

    /// <summary>Gets the forces to show; null means all.</summary>
    internal IReadOnlySet<Force>? Forces { get; init; }

    /// <summary>Gets the topics to show; null means all.</summary>
    internal IReadOnlySet<Topic>? Topics { get; init; }

    internal bool ShowsEverything => Outcomes is null && Forces is null && Topics is null;

    /// <summary>Says whether findings of an outcome are shown, if there are any.</summary>
    internal bool Shows(Outcome outcome) => Outcomes?.Contains(outcome) is not false;

    internal bool Shows(Finding finding) => Outcomes?.Contains(finding.Outcome) is not false
        && Forces?.Contains(finding.Force) is not false
        && Topics?.Contains(finding.Requirement.Topic) is not false;

    /// <summary>Writes what is shown, as <c>outcome NotMet; topic CarePlanning, HomeRounds</c>.</summary>
    public override string ToString() => string.Join("; ", new[] { Part("outcome", Outcomes), Part("force", Forces), Part("topic", Topics) }.OfType<string>());

    private static string? Part<T>(string name, IReadOnlySet<T>? chosen)
        where T : struct, Enum => chosen is null ? null : $"{name} {string.Join(", ", chosen.Order())}";
}
