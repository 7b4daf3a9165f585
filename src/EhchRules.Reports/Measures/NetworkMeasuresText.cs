using EhchRules.Measures;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes the measures of one network as text: group by group, then by lead, by home and by kind of home.</summary>
internal sealed class NetworkMeasuresText(TextPage page, NetworkMeasures measures)
{
    private const int ValueWidth = 11;
    private const int TextColumn = 28;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    internal void Write()
    {
        WriteHead();
        foreach (IGrouping<MeasureGroup, Measurement> group in measures.Measurements.Where(IsToldAbove).GroupBy(static one => one.Measure.Group))
        {
            page.Blank();
            page.Write(Words.Of(group.Key).ToUpperInvariant(), style: Heading);
            WriteGroup([.. group]);
        }

        new BreakdownTables(page, measures).Write();
        page.Blank();
        page.Write("What each figure counts, out of what and over which days, is in docs/measures.md. --format csv has the figures of every home.");
    }

    /// <summary>Gets the name of a home, or its id where it has none.</summary>
    internal static string NameOf(NetworkRecord record, string home) => ShownText.Of(record.Homes.FirstOrDefault(one => one.Id == home)?.Name ?? home);

    private static bool IsToldAbove(Measurement one) =>
        one.Subject.Kind is MeasuredKind.Network || (one.Subject.Kind is MeasuredKind.Home && one.Measure.Group is MeasureGroup.Outcomes);

    private void WriteHead()
    {
        PrimaryCareNetwork network = measures.Record.Network;
        page.Write(network.Name is { } name ? $"{ShownText.Of(name)} ({network.Code})" : network.Code.Value, style: Heading);
        page.Write($"Figures on {Words.WithWeekday(measures.On)}{Words.AsPublishedBy(measures.Options.Assessment?.KnownOn)}.{NewestEntry.Told(measures.Record, measures.On)}");
        int all = measures.Record.Homes.Count;
        string leftOut = measures.LeftOutHomes.IsEmpty ? string.Empty
            : $" Left out: {string.Join(", ", measures.LeftOutHomes.Select(static reason => $"{Words.Number(reason.Count)} because {reason.Words}"))}.";
        int unknown = all - measures.Homes - measures.LeftOutHomes.Sum(static reason => reason.Count);
        string unknownHomes = unknown == 0 ? string.Empty : $" For {Words.Count(unknown, "home")} this is not known.";
        page.Write(measures.Record.Homes.IsKnown
            ? $"{Words.Count(measures.Homes, "home")} in scope and aligned, {Words.Count(measures.Residents, "resident")} on the day.{leftOut}{unknownHomes}"
            : "The record does not say which homes there are.");
        foreach (HomeClaim claim in measures.AlsoClaimed)
        {
            page.Write($"{NameOf(measures.Record, claim.Home.Id)} is claimed by {Words.Of(claim.Networks)} too. It is counted here all the same.");
        }

        page.Write("The figures only describe. Figures published elsewhere are shown for comparison; none of them is a target.");
        page.Write($"{FigureText.Partly} partly known, {FigureText.NotTold} not known, {FigureText.Nothing} nothing to count.");
    }

    private void WriteGroup(IReadOnlyList<Measurement> group)
    {
        for (int i = 0; i < group.Count; i++)
        {
            Measurement one = group[i];
            string value = FigureText.Value(one);
            bool isMarked = value.EndsWith(FigureText.Partly, StringComparison.Ordinal);
            string lead = $"  {(isMarked ? value : value + " ").PadLeft(ValueWidth)} {FigureText.Numbers(one)}";
            page.Write(TitleOf(one), TextColumn, lead: lead.TrimEnd());
            foreach (string line in LinesOf(one)) page.Write(line, TextColumn);
            bool isLast = i == group.Count - 1 || !SamePublished(one, group[i + 1]);
            if (isLast && !one.Measure.Comparators.IsEmpty) page.Write($"Published: {string.Join("; ", one.Measure.Comparators)}", TextColumn, hang: 2);
        }
    }

    private static bool SamePublished(Measurement one, Measurement next) => one.Measure.Comparators.SequenceEqual(next.Measure.Comparators);

    private string TitleOf(Measurement one)
    {
        string title = one.Detail is null ? one.Measure.Title : $"{one.Measure.Title}: {ShownText.Resident(one.Detail)}";
        return one.Subject.Kind is MeasuredKind.Home ? $"{title}, {NameOf(measures.Record, one.Subject.Id)}" : title;
    }

    private IEnumerable<string> LinesOf(Measurement one)
    {
        if (FigureText.Why(one) is { Length: > 0 } why) yield return why;
        if (!one.Present.IsEmpty || !one.Lacking.IsEmpty) yield return $"Present: {ListOf(one.Present)}. Missing: {ListOf(one.Lacking)}.";
        if (!one.UnknownNames.IsEmpty) yield return $"Not known: {ListOf(one.UnknownNames)}.";
        if (Events(one) is { Length: > 0 } events) yield return events;
        IEnumerable<Exclusion> here = one.Exclusions.Where(IsToldHere);
        string left = string.Join(", ", here.Select(static reason => $"{reason.Words} ({Words.Number(reason.Count)})"));
        if (left.Length > 0) yield return $"Left out: {left}.";
        if (one.Unknown == 0) yield break;
        string counted = one.Why is null ? $"Not known for {Words.Number(one.Unknown)} more. " : "Not known. ";
        yield return $"{counted}The record does not say {FigureText.Absent(one)}.";
    }

    // Why homes are left out is said once at the head, not again at every figure.
    private bool IsToldHere(Exclusion reason) =>
        !measures.LeftOutHomes.Any(ofHomes => string.Equals(ofHomes.Code, reason.Code, StringComparison.Ordinal));

    private static string ListOf(IReadOnlyCollection<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);

    private static string Events(Measurement one)
    {
        if (one.Before is not { } before || one.After is not { } after) return string.Empty;
        string few = one.ValueWithOneMore is { } more ? $" With one more after: {FigureText.Value(one.Measure.Kind, more)}." : string.Empty;
        return $"{Of(before)} before, {Of(after)} after.{few}";
    }

    private static string Of(EventPeriod period)
    {
        string days = period.BedDays is { } known ? $" in {Words.Number(known)} bed days" : string.Empty;
        string rate = period.PerThousandBedDays is { } perThousand ? $", {FigureText.Rate(perThousand)} per 1,000" : string.Empty;
        return $"{Words.Number(period.Events)}{days} ({Words.Of(period.From)} to {Words.Of(period.To)}{rate})";
    }
}
