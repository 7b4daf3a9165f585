using System.Globalization;
using EhchRules.Scoring;

namespace EhchRules.Worklists;

/// <summary>Why a latest score speaks for seeing a resident, in words.</summary>
internal static class ScoreReason
{
    private const int SetsNamed = 6;

    /// <summary>Gets the reason; null where the score is compared and not certainly above what is usual, or is 0.</summary>
    internal static RoundReason? Of(LatestScore latest)
    {
        if (latest.CertainlyAbove == 0 && latest.NotComparedFrom is null) return null;
        RoundReasonKind kind = latest.CertainlyAbove > 0 ? RoundReasonKind.ScoreAboveUsual : RoundReasonKind.ScoreNotCompared;
        ComparedScore first = latest.Complete ?? latest.Incomplete!;
        return new(kind, EnglishTime.DayOf(first.Set.At), Text(latest));
    }

    private static string Text(LatestScore latest) => (latest.Complete, latest.Incomplete) switch
    {
        ({ } complete, null) => Words(complete, latest.UsualFrom),
        ({ } complete, { } incomplete) => $"{Words(complete, latest.UsualFrom)}; something newer is incomplete: {Newer(incomplete, latest.UsualFrom)}",
        (null, var incomplete) => $"no complete set; {Words(incomplete!, latest.UsualFrom)}",
    };

    private static string Newer(ComparedScore incomplete, int? usualFrom) => incomplete.Set.Score.State is News2State.Empty
        ? $"nothing recorded on {Time(incomplete.Set.At)}"
        : Words(incomplete, usualFrom);

    private static string Words(ComparedScore compared, int? usualFrom)
    {
        string score = compared.Set.Score.State is News2State.Empty ? "no NEWS2, nothing recorded" : $"NEWS2 {compared.Set.Score}";
        return $"{score} on {Time(compared.Set.At)}, {Change(compared, usualFrom)}{Disagreement(compared)}";
    }

    private static string Change(ComparedScore compared, int? usualFrom)
    {
        if (compared.Change.Usual is not null) return compared.Change.ToString();
        if (usualFrom is not { } enough) return "usual total not known";
        string why = compared.Set.Score.State is News2State.Empty ? string.Empty
            : (compared.Set.Score.Missing & ObservationItems.SpO2Scale) is not ObservationItems.None ? ": the SpO2 scale is not stated"
            : compared.IsAfterChangeOfScale ? string.Create(CultureInfo.InvariantCulture, $": the SpO2 scale changed to {(int?)compared.Set.Scale}")
            : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"usual total not known ({compared.UsualReadings} of {enough} sets){why}");
    }

    private static string Disagreement(ComparedScore compared)
    {
        if (compared.Disagreeing.IsEmpty) return string.Empty;
        bool areOfTwoScales = compared.Disagreeing.Select(static set => set.Scale).Distinct().Skip(1).Any();
        string[] named = [.. compared.Disagreeing.Take(SetsNamed).Select(set => Bounds(set.Score) + (areOfTwoScales ? Scale(set.Scale) : string.Empty))];
        int more = compared.Disagreeing.Length - named.Length;
        string all = more > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", named)} and {more} more")
            : $"{string.Join(", ", named[..^1])} and {named[^1]}";
        return string.Create(CultureInfo.InvariantCulture, $"; {compared.Disagreeing.Length} sets of that time disagree: NEWS2 {all}");
    }

    private static string Bounds(News2Score score) => score.Total is { } total
        ? total.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{score.Lower} to {score.Upper}");

    private static string Scale(SpO2Scale? scale) => scale switch
    {
        SpO2Scale.Scale1 => " (scale 1)",
        SpO2Scale.Scale2 => " (scale 2)",
        _ => " (scale not stated)",
    };

    /// <summary>Writes a time in UTC by the clocks of England, and any other as it is.</summary>
    private static string Time(DateTime at)
    {
        const string Format = "d MMMM yyyy, HH:mm";
        if (at.Kind is not DateTimeKind.Utc) return at.ToString(Format, CultureInfo.InvariantCulture);
        DateTimeOffset moment = EnglishTime.Of(at);
        return $"{moment.ToString(Format, CultureInfo.InvariantCulture)} {EnglishTime.ZoneOf(moment)}";
    }
}
