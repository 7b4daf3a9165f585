using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>What two reports are written as, compared.</summary>
public enum ComparisonFormat
{
    /// <summary>All of it, as <c>ehch-conformance-comparison/1</c>.</summary>
    Json,

    /// <summary>A summary in GitHub-flavoured Markdown.</summary>
    Markdown,
}

/// <summary>What differs between two reports, of possibly different versions of the suite: what the product does better or worse, apart from what the suite does.</summary>
/// <remarks>Memory grows with the number of vectors, by some hundred bytes each.</remarks>
public sealed class ReportComparison
{
    private ReportComparison(ComparedReport before, ComparedReport after, ImmutableArray<ComparedVector> vectors)
    {
        Before = before;
        After = after;
        Levels = [.. vectors.GroupBy(static vector => vector.Level).OrderBy(static level => level.Key).Select(static level => Count(level.Key, level))];
        Vectors = [.. vectors.Where(static vector => vector.Change is not ResultChange.Same)];
    }

    /// <summary>Gets the earlier report.</summary>
    public ComparedReport Before { get; }

    /// <summary>Gets the later report.</summary>
    public ComparedReport After { get; }

    /// <summary>Gets how many vectors changed in which way, by level.</summary>
    public ImmutableArray<LevelComparison> Levels { get; }

    /// <summary>Gets every vector that did not come to the same, by level, requirement and id.</summary>
    public ImmutableArray<ComparedVector> Vectors { get; }

    /// <summary>Gets whether anything got worse. What fails because it is new, or because the suite expects something else, did not.</summary>
    public bool GotWorse => Vectors.Any(static vector => vector.Change is ResultChange.Worse);

    /// <summary>Gets what else differs between the two, and may be why results do: suites, products, details. A sentence each.</summary>
    public ImmutableArray<string> Notes => [.. ComparisonWords.Notes(this)];

    /// <summary>Sums it up in a sentence.</summary>
    public override string ToString() => ComparisonWords.Lead(this);

    /// <summary>Compares two reports.</summary>
    /// <param name="before">The earlier: a report as JSON, a file of results (<c>.ndjson</c>), or a folder that holds a <c>report.json</c>.</param>
    /// <param name="after">The later, likewise.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">A path is null or empty.</exception>
    /// <exception cref="SuiteFaultException">A file is no report, or has faults; the exception lists those of both.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static async Task<ReportComparison> OfAsync(string before, string after, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(before);
        ArgumentException.ThrowIfNullOrEmpty(after);
        ImmutableArray<SuiteFault>.Builder faults = ImmutableArray.CreateBuilder<SuiteFault>();
        ReportReader earlier = await ReportReader.ReadAsync(before, faults, cancellationToken).ConfigureAwait(false);
        ReportReader later = await ReportReader.ReadAsync(after, faults, cancellationToken).ConfigureAwait(false);
        return faults.Count > 0 ? throw new SuiteFaultException(faults.DrainToImmutable()) : new(earlier.Report, later.Report, [.. Compare(earlier.Results, later.Results)]);
    }

    /// <summary>Gets the JSON Schema (draft 2020-12) of a comparison, <c>ehch-conformance-comparison/1</c>, indented.</summary>
    public static string Schema() => ComparisonJson.Schema().ToJsonString(ReportFormat.Indented) + "\n";

    /// <summary>Writes the comparison.</summary>
    /// <param name="format">What to write it as.</param>
    /// <param name="output">Takes it, in UTF-8; left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such <paramref name="format"/>.</exception>
    public Task WriteAsync(ComparisonFormat format, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return format switch
        {
            ComparisonFormat.Json => ComparisonJson.WriteAsync(this, output, cancellationToken),
            ComparisonFormat.Markdown => ComparisonMarkdown.WriteAsync(this, output, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }

    private static IEnumerable<ComparedVector> Compare(IReadOnlyDictionary<string, ComparedResult> before, IReadOnlyDictionary<string, ComparedResult> after) =>
        before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(id => Compare(id, before.TryGetValue(id, out ComparedResult earlier) ? earlier : null, after.TryGetValue(id, out ComparedResult later) ? later : null))
            .OrderBy(static vector => vector.Level)
            .ThenBy(static vector => vector.Requirement, StringComparer.Ordinal)
            .ThenBy(static vector => vector.Id, StringComparer.Ordinal);

    private static ComparedVector Compare(string id, ComparedResult? before, ComparedResult? after)
    {
        ComparedResult known = after ?? before!.Value;
        VectorIdentity identity = (before, after) switch
        {
            (null, _) => VectorIdentity.New,
            (_, null) => VectorIdentity.Gone,
            ({ } earlier, { } later) => earlier.Hash == later.Hash ? VectorIdentity.Same : VectorIdentity.Changed,
        };
        return new(id, known.Level, known.Requirement, identity, before?.Outcome, after?.Outcome);
    }

    private static LevelComparison Count(ConformanceLevel level, IEnumerable<ComparedVector> vectors)
    {
        long[] counts = new long[Enum.GetValues<ResultChange>().Length];
        foreach (ComparedVector vector in vectors) counts[(int)vector.Change]++;
        return new(
            level,
            counts[(int)ResultChange.Better],
            counts[(int)ResultChange.Worse],
            counts[(int)ResultChange.Otherwise],
            counts[(int)ResultChange.NewlyPassed],
            counts[(int)ResultChange.NewlyFailed],
            counts[(int)ResultChange.NewlyLeftOut],
            counts[(int)ResultChange.Gone],
            counts[(int)ResultChange.Same]);
    }
}
