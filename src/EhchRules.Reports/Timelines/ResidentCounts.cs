namespace EhchRules.Reports;

/// <summary>How many residents have a finding of an outcome on each day of a range. One with several occasions counts once for each outcome.</summary>
internal sealed class ResidentCounts(IEnumerable<TimelineTrack> tracks, DateRange range)
{
    private readonly ILookup<string, TimelineTrack> bySubject = tracks.ToLookup(static track => track.Subject.Id);

    /// <summary>Gets the first day of the range and the days on which the number changes, each with the number from it on.</summary>
    internal IReadOnlyList<(DateOnly From, int Count)> Of(Outcome outcome)
    {
        SortedDictionary<int, int> changes = new() { [range.From!.Value.DayNumber] = 0 };
        foreach (IGrouping<string, TimelineTrack> subject in bySubject)
        {
            (int From, int Through)? run = null;
            foreach (TimelineSpan span in subject.SelectMany(static track => track.Spans).Where(span => span.Outcome == outcome).OrderBy(static span => span.From))
            {
                (int from, int through) = (span.From.DayNumber, span.Through.DayNumber);
                if (run is { } before && from <= before.Through + 1) run = (before.From, Math.Max(before.Through, through));
                else
                {
                    Add(changes, run);
                    run = (from, through);
                }
            }

            Add(changes, run);
        }

        List<(DateOnly, int)> steps = [];
        int count = 0;
        foreach ((int day, int change) in changes)
        {
            count += change;
            if (change != 0 || steps.Count == 0) steps.Add((DateOnly.FromDayNumber(day), count));
        }

        return steps;
    }

    private void Add(SortedDictionary<int, int> changes, (int From, int Through)? run)
    {
        if (run is not { } known) return;
        changes[known.From] = changes.GetValueOrDefault(known.From) + 1;
        if (known.Through < range.To!.Value.DayNumber) changes[known.Through + 1] = changes.GetValueOrDefault(known.Through + 1) - 1;
    }
}
