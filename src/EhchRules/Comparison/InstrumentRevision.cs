using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>A text that asks for something, of which two versions of a rule set say different things.</summary>
/// <param name="Before">As the first version has it; null where it has none of that id.</param>
/// <param name="After">As the second version has it; null likewise.</param>
/// <param name="Text">In what they differ: plain sentences about the second version and, after it, the first.</param>
public sealed record InstrumentRevision(Instrument? Before, Instrument? After, string Text)
{
    internal static InstrumentRevision? Between(Instrument? before, Instrument? after) => before == after ? null : new(before, after, (before, after) switch
    {
        (null, { } now) => $"Added: {now.Title}, published on {Published(now)}.",
        ({ } was, null) => $"Removed: {was.Title}, published on {Published(was)}.",
        ({ } was, { } now) => string.Join(' ', Differences(was, now)),
        _ => string.Empty,
    });

    private static IEnumerable<string> Differences(Instrument was, Instrument now)
    {
        if (was.Title != now.Title) yield return $"Its title: {now.Title}; before, {was.Title}.";
        if (was.Force != now.Force) yield return $"Its force: {RuleWords.Of(now.Force)}; before, {RuleWords.Of(was.Force)}.";
        if (was.Period != now.Period) yield return $"Its days: {now.Period}; before, {was.Period}.";
        if (Published(was) != Published(now)) yield return $"Published on {Published(now)}; before, on {Published(was)}.";
        if (was.PublishedThrough != now.PublishedThrough) yield return $"Its last day as published: {Last(now)}; before, {Last(was)}.";
    }

    private static string Published(Instrument instrument) => $"{RuleWords.Day(instrument.Published)} ({instrument.PublishedStatus})";

    private static string Last(Instrument instrument) => instrument.PublishedThrough is { } day ? RuleWords.Day(day) : "that of its days";
}
