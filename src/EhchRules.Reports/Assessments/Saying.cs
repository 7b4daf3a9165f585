namespace EhchRules.Reports;

/// <summary>One sentence and the findings that say it.</summary>
internal sealed record Saying(string Sentence, IReadOnlyList<FindingItem> Items)
{
    /// <summary>Gets those it is said of.</summary>
    internal IReadOnlyList<string> Subjects() => [.. Items.Select(static item => item.SubjectName).Distinct(StringComparer.Ordinal)];

    /// <summary>Gets the names of the homes it is said of, or whose residents it is said of.</summary>
    internal IReadOnlyList<string> Homes() => [.. Items.Select(static item => item.Home?.Name ?? item.Home?.Id).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Says whether this says the other, and of the same: one duty's answer often rests on another's.</summary>
    internal bool Covers(Saying other) => Sentence.Contains(other.Sentence, StringComparison.Ordinal) && Subjects().SequenceEqual(other.Subjects(), StringComparer.Ordinal);
}
