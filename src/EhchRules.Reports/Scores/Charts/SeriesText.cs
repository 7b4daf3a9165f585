using System.Globalization;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>A series in words: its title, its period, what it holds, and a description for who cannot see the picture.</summary>
internal sealed class SeriesText(ResidentSeries series, NotDrawn notDrawn)
{
    private const string About = "Recorded observations of resident ";

    private readonly ShownClock clock = ShownClock.Of(series);

    internal string Title => About + ResidentLabel.Of(series.Resident);

    /// <summary>Gets the title, shortened at its end where it is wider than there is room.</summary>
    internal string TitleWithin(double width, double size)
    {
        StringInfo letters = new(Title);
        for (int length = letters.LengthInTextElements; length > About.Length; length--)
        {
            string shown = length == letters.LengthInTextElements ? Title : letters.SubstringByTextElements(0, length) + "…";
            if (TextWidth.Of(shown, size, isBold: true) <= width) return shown;
        }

        return Title[..About.Length].TrimEnd();
    }

    /// <summary>Gets the period and the number of sets, with the zone where it is known, and a word where it changed between sets.</summary>
    internal string Period
    {
        get
        {
            string first = clock.Moment(series.Scores[0].At);
            string last = clock.Moment(series.Scores[^1].At);
            string period = first == last ? first : $"{first} to {last}";
            bool isChanged = series.Scores.Any(set => ShownClock.OffsetAt(set.At) != clock.Offset);
            string shared = clock.Offset is null ? string.Empty : isChanged ? $", all in {clock}, which England kept at the first" : $", in {clock}";
            return $"{period}{shared}. {Counts}{Omission}";
        }
    }

    /// <summary>Gets the picture in words.</summary>
    internal string Description => string.Join(' ', Sentences());

    private string Omission
    {
        get
        {
            List<string> parts = [];
            if (notDrawn.Earlier > 0) parts.Add(Words.Count(notDrawn.Earlier, "earlier row"));
            if (notDrawn.Faulty > 0) parts.Add($"{Words.Count(notDrawn.Faulty, "row")} of the file with faults");
            return parts.Count == 0 ? string.Empty : $" Not drawn: {string.Join(", ", parts)}.";
        }
    }

    private string Counts
    {
        get
        {
            List<string> parts = [];
            int complete = Number(News2State.Complete);
            int partial = Number(News2State.Partial);
            int empty = Number(News2State.Empty);
            if (complete > 0) parts.Add($"{Words.Number(complete)} complete");
            if (partial > 0) parts.Add($"{Words.Number(partial)} partial");
            if (empty > 0) parts.Add($"{Words.Number(empty)} with nothing recorded");
            string sets = Words.Count(series.Scores.Count, "set");
            if (complete == series.Scores.Count) return complete == 1 ? $"{sets}, complete." : $"{sets}, all complete.";
            return $"{sets}: {string.Join(", ", parts)}.";
        }
    }

    private IEnumerable<string> Sentences()
    {
        yield return "The NEWS2 total over time, and below it respiratory rate, SpO2, air or oxygen, systolic blood pressure, pulse, consciousness and temperature.";
        yield return Period;
        ScoredSet[] complete = [.. series.Scores.Where(static set => set.Score.Total is not null)];
        if (complete.Length > 0)
        {
            ScoredSet highest = complete.MaxBy(static set => set.Score.Total);
            yield return string.Create(CultureInfo.InvariantCulture, $"The highest total is {highest.Score.Total}, at {clock.Moment(highest.At)}.");
        }

        yield return $"The last set is of {clock.InWords(series.Scores[^1])}.";
    }

    private int Number(News2State state) => series.Scores.Count(set => set.Score.State == state);
}
