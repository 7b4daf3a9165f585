namespace EhchRules.Conformance;

/// <summary>How a product is put to the suite.</summary>
public sealed record ConformanceRunOptions
{
    /// <summary>Gets the clock: of the time limits, and of when the run began and ended.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Gets which vectors are asked for; all unless said otherwise.</summary>
    public VectorSelection Selection { get; init; } = VectorSelection.All;

    /// <summary>
    /// Gets how long an answer to one vector may take; 10 seconds unless said otherwise. The time begins when the vector has been put, and again
    /// with each answer of the product, because many products answer one vector after another.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets how long the whole run may take; 10 minutes unless said otherwise.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets how long the product may take to say what it implements; 30 seconds unless said otherwise.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets how long the product may take to end after it was told to; 5 seconds unless said otherwise.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets how many vectors the product has before it at once, at most; 64 unless said otherwise.</summary>
    public int Window { get; init; } = 64;

    /// <summary>Gets what is told of the progress; null means nobody.</summary>
    public IProgress<RunProgress>? Progress { get; init; }
}

/// <summary>How far a run has come.</summary>
/// <param name="Done">How many vectors have a result.</param>
/// <param name="Total">How many vectors were asked for.</param>
public readonly record struct RunProgress(long Done, long Total);
