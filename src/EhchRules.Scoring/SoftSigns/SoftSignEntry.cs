namespace EhchRules.Scoring;

/// <summary>What one person said of one soft sign. It carries the set's name and version, so that it can be kept and read apart from the set.</summary>
/// <remarks>Two are equal when every part is; two times are equal when they are the same moment, whatever their offsets.</remarks>
public sealed record SoftSignEntry
{
    /// <summary>Gets the name of the set.</summary>
    public required string SetName { get; init; }

    /// <summary>Gets the version of the set.</summary>
    public required string SetVersion { get; init; }

    /// <summary>Gets the key of the sign.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the category. It must be given as it is in the set, so that an entry can be read apart from it; null where the sign fits none of the six.</summary>
    public SoftSignCategory? Category { get; init; }

    /// <summary>Gets what is said; not asked where nothing is.</summary>
    public SoftSignAnswer Answer { get; init; }

    /// <summary>Gets who said it, by the caller's key or in the caller's words; null where that is not recorded.</summary>
    public required string? By { get; init; }

    /// <summary>
    /// Gets when it was noticed, or looked for; null where that is not recorded. It has an offset, because in the night on which clocks go back a local time
    /// comes twice.
    /// </summary>
    public required DateTimeOffset? At { get; init; }

    /// <summary>Writes the set, the sign, the answer and the time, for people. Who said it is left out.</summary>
    public override string ToString() => $"{SetName}, {SetVersion}: {Key}, {Answer}{(At is { } at ? $", {MomentText.Of(at)}" : "")}";
}
