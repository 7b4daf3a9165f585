namespace EhchRules.Conformance;

/// <summary>What a comparison says in words.</summary>
internal static class ComparisonWords
{
    /// <summary>Gets the changes in the order in which they are shown: what has to be looked at first.</summary>
    internal static IReadOnlyList<ResultChange> Shown { get; } =
    [
        ResultChange.Worse, ResultChange.NewlyFailed, ResultChange.Better, ResultChange.NewlyPassed, ResultChange.Otherwise, ResultChange.NewlyLeftOut, ResultChange.Gone,
    ];

    internal static string Title(ResultChange change) => change switch
    {
        ResultChange.Better => "Better",
        ResultChange.Worse => "Worse",
        ResultChange.Otherwise => "Otherwise",
        ResultChange.NewlyPassed => "Newly passed",
        ResultChange.NewlyFailed => "Newly failed",
        ResultChange.NewlyLeftOut => "Newly left out",
        ResultChange.Gone => "Gone",
        _ => "Same",
    };

    internal static string Meaning(ResultChange change) => change switch
    {
        ResultChange.Better => "the same vector passes now, and did not",
        ResultChange.Worse => "the same vector no longer passes, or is answered wrongly where it was left out",
        ResultChange.Otherwise => "the same vector came to something else, neither better nor worse",
        ResultChange.NewlyPassed => "the vector is new, or expects something else, and passes",
        ResultChange.NewlyFailed => "the vector is new, or expects something else, and fails or is unknown",
        ResultChange.NewlyLeftOut => "the vector is new, or expects something else, and is skipped or not covered",
        ResultChange.Gone => "the vector is no longer there",
        _ => "the outcome is the same",
    };

    /// <summary>Says what became of a vector, as <c>passed before, failed now</c>.</summary>
    internal static string Course(ComparedVector vector) => (vector.Identity, vector.Before, vector.After) switch
    {
        (VectorIdentity.New, _, { } after) => $"new, {Word(after)}",
        (_, { } before, null) => $"{Word(before)} before",
        (VectorIdentity.Changed, { } before, { } after) => $"{Word(before)} before, {Word(after)} now; what it asks or expects has changed",
        (_, { } before, { } after) => $"{Word(before)} before, {Word(after)} now",
        _ => "",
    };

    /// <summary>Sums a comparison up in a sentence.</summary>
    internal static string Lead(ReportComparison comparison)
    {
        IEnumerable<string> parts = ComparisonWords.Shown.Append(ResultChange.Same)
            .Select(change => (change, count: comparison.Levels.Sum(level => level[change])))
            .Where(static part => part.count > 0)
            .Select(static part => $"{ReportWords.Number(part.count)} {Title(part.change).ToLowerInvariant()}");
        return string.Join(", ", parts) is { Length: > 0 } text ? $"{char.ToUpperInvariant(text[0])}{text[1..]}." : "Neither report holds a result.";
    }

    /// <summary>Gets what else differs between two reports, and may be why results do.</summary>
    internal static IEnumerable<string> Notes(ReportComparison comparison)
    {
        ComparedReport before = comparison.Before;
        ComparedReport after = comparison.After;
        if (before.SuiteHash is { } earlier && after.SuiteHash is { } later && earlier != later) yield return "The suites are not the same: what changed in them is counted apart.";
        if (before.ProductName is { } one && after.ProductName is { } other && one != other) yield return "The products have different names.";
        if (before.Details is { } few && after.Details is { } many && !few.ToHashSet(StringComparer.Ordinal).SetEquals(many))
        {
            yield return "The products declare different details: what was not compared before may fail now, and the other way round.";
        }
    }

    /// <summary>Names a report by what it says of itself.</summary>
    internal static string NameOf(ComparedReport report)
    {
        string product = report.ProductName is { } name ? $"{name} {report.ProductVersion}".TrimEnd() : "Unnamed product";
        string suite = report.SuiteVersion is { } version ? $", suite {version}" : "";
        return ReportText.Line($"{product}{suite}", 200);
    }

    private static string Word(VectorOutcome outcome) => ReportWords.Of(outcome).ToLowerInvariant();
}
