using System.Collections.Immutable;
using System.Text.Json.Nodes;
using EhchRules.Catalogue;

namespace EhchRules.Conformance;

/// <summary>Draws questions on the levels that are topics: a subject, and days on which its answers differ.</summary>
internal static class TopicQuestions
{
    /// <summary>The days that an exam asks about: from before the first text to the end of the year of the newest.</summary>
    internal static readonly DateRange Days = DateRange.Between(new(2020, 3, 25), new(2027, 3, 31));

    // What can be known on one day and not on the day before.
    private static readonly ImmutableArray<DateOnly> Published =
        [.. RequirementCatalogue.Judged.SelectMany(static requirement => requirement.Terms).Select(static term => term.Instrument.Published).Distinct().Order()];

    /// <summary>Draws a subject, and makes a question of each reason that is ever given for it.</summary>
    internal static async Task<IReadOnlyList<ExamOffer>> DrawAsync(ExamNetworks networks, Requirement requirement, ExamRandom random, CancellationToken cancellationToken)
    {
        ExamSubject subject = await networks.DrawAsync(requirement, random, cancellationToken).ConfigureAwait(false);
        AssessmentOptions options = new() { KnownOn = DrawKnownOn(random), AllOccasions = random.InHundred(12) };
        return
        [
            .. TracksOf(subject, requirement, options)
                .SelectMany(static track => track.Spans)
                .SelectMany(static span => span.Findings.Select(finding => (Span: span, Finding: finding)))
                .GroupBy(static one => (one.Span.Outcome, one.Finding.Reason.Code))
                .OrderBy(static one => one.Key.Outcome).ThenBy(static one => one.Key.Code, StringComparer.Ordinal)
                .Select(one => Offer(subject, requirement, options, random.Pick<(TimelineSpan, Finding)>([.. one]), random)),
        ];
    }

    /// <summary>Draws the last day whose publications are seen: around one on which something was published; mostly null, for all days.</summary>
    internal static DateOnly? DrawKnownOn(ExamRandom random) => random.InHundred(12) ? random.Pick<DateOnly>(Published).AddDays(random.Between(-1, 1)) : null;

    internal static IReadOnlyList<TimelineTrack> TracksOf(ExamSubject subject, Requirement requirement, AssessmentOptions options) => EhchRuleSet.Current
        .Timeline(subject.Record, Days, options, one => ReferenceEquals(one, requirement), id => id == subject.Id)
        .Of(requirement, subject.Id);

    private static ExamOffer Offer(ExamSubject subject, Requirement requirement, AssessmentOptions options, (TimelineSpan Span, Finding Finding) one, ExamRandom random)
    {
        (TimelineSpan span, Finding finding) = one;
        DateOnly first = finding.HoldsFrom is { } from && from > span.From ? from : span.From;
        DateOnly last = finding.HoldsThrough is { } through && through < span.Through ? through : span.Through;

        // The first and the last day on which an answer stands are those on which a product is a day out.
        DateOnly on = random.Below(3) switch { 0 => first, 1 => last, _ => random.Between(first, last) };
        JsonObject asked = new() { ["on"] = ExamDay.Write(on) };
        if (options.KnownOn is { } known) asked["knownOn"] = ExamDay.Write(known);
        if (options.AllOccasions) asked["occasions"] = "all";
        ConformanceLevel level = Enum.Parse<ConformanceLevel>(requirement.Topic.ToString());
        return new(span.Outcome.ToString(), finding.Reason.Code, new(level, requirement.Id, asked, subject.Text) { Subject = (subject.Kind.ToString(), subject.Id) });
    }
}
