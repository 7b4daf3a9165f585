namespace EhchRules.Tables;

/// <summary>How tables are read.</summary>
public sealed record TablesOptions
{
    /// <summary>Gets the options that are taken where none are given.</summary>
    public static TablesOptions Default { get; } = new();

    /// <summary>
    /// Gets the last day on which the records are to be judged. A row of <c>complete</c> that ends before it does not say that there is none. Null means that the day is not known:
    /// then only rows of <c>complete</c> without an end do.
    /// </summary>
    public DateOnly? JudgedThrough { get; init; }
}
