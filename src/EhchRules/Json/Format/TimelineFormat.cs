using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>The wire format of a timeline, <c>ehch-timeline/1</c>. Tracks and breaches are made while they are written.</summary>
internal static class TimelineFormat
{
    private const string Name = "ehch-timeline/1";

    /// <summary>Why a span begins or ends.</summary>
    private static readonly WrittenShape<Boundary> Boundary = new("Boundary", static o => o
        .Day("on", static boundary => boundary.On)
        .List("causes", NameShape<BoundaryCauses>.Only, static boundary => EhchRules.Boundary.Each(boundary.Causes))
        .Text("text", static boundary => boundary.Text));

    /// <summary>What changes within a span while the outcome stays.</summary>
    private static readonly WrittenShape<Finding> Later = new("Later", static o => o
        .Day("from", static finding => finding.HoldsFrom, Presence.OrNull)
        .Enum("force", static finding => finding.Force)
        .Value("reason", SharedFormat.Sentence, static finding => finding.Reason)
        .Day("dueOn", static finding => finding.DueOn, Presence.OrNull));

    /// <summary>A longest run of days with one outcome.</summary>
    private static readonly WrittenShape<TimelineSpan> Span = new("Span", static o => o
        .Day("from", static span => span.From)
        .Day("through", static span => span.Through)
        .Enum("outcome", static span => span.Outcome)
        .Enum("force", static span => span.Finding.Force)
        .Value("reason", SharedFormat.Sentence, static span => span.Finding.Reason)
        .Day("dueOn", static span => span.Finding.DueOn, Presence.OrNull)
        .Value("start", Boundary, static span => span.Start, Presence.OrNull)
        .Value("end", Boundary, static span => span.End, Presence.OrNull)
        .List("later", Later, LaterIn));

    /// <summary>The course of one requirement for one subject and occasion.</summary>
    private static readonly WrittenShape<TimelineTrack> Track = new("Track", static o => o
        .Text("requirement", static track => track.Requirement.Id)
        .Value("subject", SharedFormat.Subject, static track => track.Subject)
        .List("spans", Span, static track => track.Spans));

    /// <summary>It is not met from a day on.</summary>
    private static readonly WrittenShape<Asked<BreachOnDay>> OnDay = new("BreachOnDay", static o => Ask(o, "OnDay")
        .Day("day", static asked => asked.Breach.Day)
        .Enum("force", static asked => asked.Breach.Finding.Force)
        .Value("reason", SharedFormat.Sentence, static asked => asked.Breach.Finding.Reason)
        .Day("dueOn", static asked => asked.Breach.Finding.DueOn, Presence.OrNull));

    /// <summary>There is no day on which it is not met, through a day or ever.</summary>
    private static readonly WrittenShape<Asked<NoBreach>> Never = new("NoBreach", static o => Ask(o, "Never")
        .Day("through", static asked => asked.Breach.Through, Presence.OrNull));

    /// <summary>Something open comes before any certain day.</summary>
    private static readonly WrittenShape<Asked<BreachUnknown>> Unknown = new("BreachUnknown", static o => Ask(o, "Unknown")
        .Day("from", static asked => asked.Breach.From)
        .Day("atTheLatest", static asked => asked.Breach.AtTheLatest, Presence.OrNull)
        .Enum("outcome", static asked => asked.Breach.Finding.Outcome)
        .Enum("force", static asked => asked.Breach.Finding.Force)
        .Value("reason", SharedFormat.Sentence, static asked => asked.Breach.Finding.Reason)
        .Day("dueOn", static asked => asked.Breach.Finding.DueOn, Presence.OrNull)
        .Texts("missing", static asked => asked.Breach.Finding.Missing));

    /// <summary>The earliest day not met of a requirement and subject; the property <c>answer</c> says which of the three it is.</summary>
    private static readonly ChoiceShape<Asked<Breach>> Earliest = new ChoiceShape<Asked<Breach>>()
        .Or(OnDay, static asked => asked.As<BreachOnDay>())
        .Or(Never, static asked => asked.As<NoBreach>())
        .Or(Unknown, static asked => asked.As<BreachUnknown>());

    internal static readonly DocumentShape<Timeline> Document = new(
        Name,
        "from when to when each requirement was met or not, and why that changed",
        new WrittenShape<Timeline>("Timeline", static o => o
            .Fixed("format", Name)
            .Text("ruleSet", static _ => RuleSetVersion.Current)
            .Value("ruleSetHash", TextShape.Hash, static _ => CatalogueJson.Current.RuleSetHash)
            .Text("calendar", static timeline => timeline.Options.Calendar.Id)
            .Value("network", CodeShapes.Network, static timeline => timeline.Record.Network.Code)
            .Day("from", static timeline => timeline.Range.From)
            .Day("through", static timeline => timeline.Range.To)
            .Day("knownOn", static timeline => timeline.Options.KnownOn, Presence.OrNull)
            .Value("recordHash", TextShape.Hash, static timeline => EhchJson.HashRecord(timeline.Record))
            .List("tracks", Track, static timeline => timeline.Tracks)
            .List("earliestBreaches", Earliest, BreachesOf)));

    private static WrittenProperties<Asked<T>> Ask<T>(WrittenProperties<Asked<T>> properties, string answer)
        where T : Breach => properties
        .Fixed("answer", answer)
        .Text("requirement", static asked => asked.Requirement.Id)
        .Value("subject", SharedFormat.Subject, static asked => asked.Subject);

    private static IEnumerable<Asked<Breach>> BreachesOf(Timeline timeline) => timeline.Tracks
        .Select(static track => (track.Requirement, Subject: track.Subject with { Occasion = null }))
        .Distinct()
        .Select(asked => new Asked<Breach>(asked.Requirement, asked.Subject, timeline.EarliestBreach(asked.Requirement, asked.Subject.Id)));

    private static IEnumerable<Finding> LaterIn(TimelineSpan span) =>
        span.Findings.Zip(span.Findings.Skip(1))
            .Where(static pair => SaysOtherThan(pair.First, pair.Second))
            .Select(static pair => pair.Second);

    private static bool SaysOtherThan(Finding before, Finding after) =>
        before.Force != after.Force || before.DueOn != after.DueOn || before.Reason != after.Reason;

    /// <summary>What was asked for the earliest day not met, and the answer.</summary>
    private sealed record Asked<T>(Requirement Requirement, Subject Subject, T Breach)
        where T : Breach
    {
        internal Asked<TOther>? As<TOther>()
            where TOther : Breach => Breach is TOther other ? new(Requirement, Subject, other) : null;
    }
}
