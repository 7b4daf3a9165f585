namespace EhchRules.Conformance;

/// <summary>What the template of the page is filled with, by the names that it uses. All text is escaped there.</summary>
internal sealed record ReportPage
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    /// <summary>Gets the style sheet, which is put into the page as it is.</summary>
    public required string Style { get; init; }

    /// <summary>Gets the SHA-256 of the style sheet in base 64, by which the page allows it and no other.</summary>
    public required string StyleHash { get; init; }

    public required string Lead { get; init; }

    /// <summary>Gets why the run stopped before its end.</summary>
    public string? Stopped { get; init; }

    public required string Standing { get; init; }

    public required IReadOnlyList<PageFigure> Figures { get; init; }

    public required IReadOnlyList<PageLevel> Levels { get; init; }

    public required IReadOnlyList<PageCell> Total { get; init; }

    public required IReadOnlyList<PageFact> Facts { get; init; }

    public required IReadOnlyList<PageRequirements> Requirements { get; init; }

    public required IReadOnlyList<PageGroup<PageFailure>> Failures { get; init; }

    public required string FailuresNote { get; init; }

    public required IReadOnlyList<PageGroup<PageUnknown>> Unknowns { get; init; }

    public required string UnknownsNote { get; init; }

    public required IReadOnlyList<PageSkip> Skips { get; init; }

    public string? OtherSkips { get; init; }

    public string? StrayNote { get; init; }

    public IReadOnlyList<string> Strays { get; init; } = [];

    public string? StandardErrorNote { get; init; }

    public string? StandardError { get; init; }

    public required IReadOnlyList<string> Limits { get; init; }

    public required string Package { get; init; }
}

/// <summary>An outcome with its count.</summary>
internal sealed record PageFigure(string Key, string Word, string Count, string Means);

/// <summary>A count in a table.</summary>
internal sealed record PageCell(string Class, string Word, string Count, string? Link);

/// <summary>A piece of the bar of a level, in thousandths.</summary>
internal sealed record PageBar(string Key, long From, long Width);

/// <summary>The row of a level.</summary>
internal sealed record PageLevel(string Name, string Anchor, IReadOnlyList<PageCell> Cells, IReadOnlyList<PageBar> Bar);

/// <summary>Something that identifies what was examined.</summary>
internal sealed record PageFact(string Term, string Text, bool IsCode = false);

/// <summary>The requirements of a level.</summary>
internal sealed record PageRequirements(string Level, string Anchor, IReadOnlyList<PageRequirement> Rows);

/// <summary>The row of a requirement.</summary>
internal sealed record PageRequirement(string Id, string Title, IReadOnlyList<PageCell> Cells);

/// <summary>The cases of a requirement that are shown.</summary>
internal sealed record PageGroup<T>(string Anchor, string Level, string Requirement, string Title, string? Note, IReadOnlyList<T> Cases);

/// <summary>A vector that failed.</summary>
internal sealed record PageFailure(
    string Anchor, string Id, string Why, string Facts, IReadOnlyList<PageSubject> Subjects, string? More, IReadOnlyList<string> Because, IReadOnlyList<PageSource> Sources);

/// <summary>What differs of one subject; without a name on levels that have none.</summary>
internal sealed record PageSubject(string? Name, IReadOnlyList<PageMember> Members);

/// <summary>A member with what was expected and what was answered.</summary>
internal sealed record PageMember(string Member, string Expected, string? Answered);

/// <summary>A source.</summary>
internal sealed record PageSource(string Text, string Status, string Read);

/// <summary>A vector without an answer that could be judged.</summary>
internal sealed record PageUnknown(string Id, string Cause, string Text);

/// <summary>A reason for which vectors were skipped.</summary>
internal sealed record PageSkip(string Level, string Requirement, string Reason, string Count);
