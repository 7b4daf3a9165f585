using System.Globalization;
using EhchRules.Scoring;

namespace EhchRules.Json;

/// <summary>The wire format of a resident's latest score, a part of a worklist.</summary>
internal static class LatestScoreFormat
{
    private static readonly WrittenShape<ScoreChange> Change = new("ScoreChange", static o => o
        .Whole("lower", static change => change.Lower)
        .Whole("upper", static change => change.Upper));

    /// <summary>One of several sets of one time that disagree.</summary>
    private static readonly WrittenShape<TimedScore> Disagreeing = new("DisagreeingScore", static o => o
        .Whole("lower", static set => set.Score.Lower, Presence.OrNull)
        .Whole("upper", static set => set.Score.Upper, Presence.OrNull)
        .Whole("spo2Scale", static set => (int?)set.Scale, Presence.OrNull));

    /// <summary>A set beside what is usual.</summary>
    private static readonly WrittenShape<ComparedScore> Compared = new("ComparedScore", static o => o
        .Text("at", static compared => Time(compared.Set.At))
        .Whole("total", static compared => compared.Set.Score.Total, Presence.OrNull)
        .Whole("lower", static compared => compared.Set.Score.Lower, Presence.OrNull)
        .Whole("upper", static compared => compared.Set.Score.Upper, Presence.OrNull)
        .Whole("spo2Scale", static compared => (int?)compared.Set.Scale, Presence.OrNull)
        .Enum("comparison", static compared => compared.Change.Comparison)
        .Nullable("change", Change, static compared => compared.Change.Change, Presence.OrNull)
        .Whole("usualTotal", static compared => compared.Change.Usual?.Total, Presence.OrNull)
        .Whole("usualReadings", static compared => compared.UsualReadings, Presence.OrNull)
        .List("disagreeing", Disagreeing, static compared => compared.Disagreeing));

    internal static readonly WrittenShape<LatestScore> Shape = new("LatestScore", static o => o
        .Value("complete", Compared, static latest => latest.Complete, Presence.OrNull)
        .Value("incomplete", Compared, static latest => latest.Incomplete, Presence.OrNull)
        .Whole("usualFrom", static latest => latest.UsualFrom, Presence.OrNull));

    /// <summary>Writes a time in UTC by the clocks of England, with its offset, and any other as it is.</summary>
    private static string Time(DateTime at) => at.Kind is DateTimeKind.Utc
        ? EnglishTime.Of(at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : at.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
