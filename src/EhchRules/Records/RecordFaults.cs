namespace EhchRules.Records;

/// <summary>Collects the faults of one record.</summary>
internal sealed class RecordFaults
{
    /// <summary>
    /// A record of 64 MiB has room for millions of faults, which would take gigabytes to report. Past this number they are no longer
    /// listed, and the last fault says so.
    /// </summary>
    internal const int MostListed = 10_000;

    private static readonly RecordFault AndMore = new()
    {
        Path = "$",
        Text = $"more than {FaultText.Number(MostListed)} faults; the others are not listed",
    };

    private readonly List<RecordFault> listed = [];

    internal IReadOnlyList<RecordFault> Listed => listed;

    internal bool IsEmpty => listed.Count == 0;

    /// <summary>Takes back all but the first faults.</summary>
    internal void ForgetFrom(int count) => listed.RemoveRange(count, listed.Count - count);

    internal void Add(RecordPath path, string text) => Add(path.ToString(), text);

    internal void Add(string path, string text)
    {
        if (listed.Count < MostListed) listed.Add(new() { Path = path, Text = text });
        else if (listed.Count == MostListed) listed.Add(AndMore);
    }
}
