namespace EhchRules.Reports;

/// <summary>What answers about several networks come to. It keeps a few numbers of each, and is filled by one thread at a time.</summary>
/// <typeparam name="T">The answer about one network.</typeparam>
public abstract class SummaryReport<T> : TextReport
    where T : class
{
    internal SummaryReport()
    {
    }

    /// <summary>Gets how many answers were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the answer about a network.</summary>
    /// <param name="answer">The answer.</param>
    public void Add(T answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Take(answer);
        Count++;
    }

    private protected abstract void Take(T answer);
}
