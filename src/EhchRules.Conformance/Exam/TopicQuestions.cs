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
                .SelectMany(Runs)
                .GroupBy(static run => (run.Finding.Outcome, run.Finding.Reason.Code))
                .OrderBy(static one => one.Key.Outcome).ThenBy(static one => one.Key.Code, StringComparer.Ordinal)
                .Select(one => Offer(subject, requirement, options, random.Pick<Run>([.. one]), random)),
        ];
    }

    /// <summary>Draws the last day whose publications are seen: around one on which something was published; mostly null, for all days.</summary>
    internal static DateOnly? DrawKnownOn(ExamRandom random) => random.InHundred(12) ? random.Pick<DateOnly>(Published).AddDays(random.Between(-1, 1)) : null;

    internal static IReadOnlyList<TimelineTrack> TracksOf(ExamSubject subject, Requirement requirement, AssessmentOptions options) => EhchRuleSet.Current
        .Timeline(subject.Record, Days, options, one => ReferenceEquals(one, requirement), id => id == subject.Id)
        .Of(requirement, subject.Id);

    /// <summary>Draws a day on which an answer holds: mostly the first or the last, on which a product that is a day out is wrong. The ends of all days are no such days.</summary>
    private static DateOnly DrawDay(DateOnly first, DateOnly last, ExamRandom random) => random.Below(100) switch
    {
        < 40 when first > Days.From => first,
        < 80 when last < Days.To => last,
        < 80 when first > Days.From => first,
        _ => random.Between(first, last),
    };

    /// <summary>Parts a span into the longest runs of days on which the whole answer is the same.</summary>
    private static List<Run> Runs(TimelineSpan span)
    {
        List<Run> runs = [];
        for (int i = 0; i < span.Findings.Length; i++)
        {
            Finding finding = span.Findings[i];
            DateOnly first = i == 0 ? span.From : finding.HoldsFrom!.Value;
            DateOnly last = i == span.Findings.Length - 1 ? span.Through : span.Findings[i + 1].HoldsFrom!.Value.AddDays(-1);
            if (runs is [.., { } before] && IsSameAnswer(before.Finding, finding)) runs[^1] = before with { Last = last };
            else runs.Add(new(finding, first, last));
        }

        return runs;
    }

    private static bool IsSameAnswer(Finding one, Finding other) =>
        (one.Reason.Code, one.DueOn, one.Force) == (other.Reason.Code, other.DueOn, other.Force)
        && one.Missing.SequenceEqual(other.Missing, StringComparer.Ordinal)
        && one.Reason.Conditions.SequenceEqual(other.Reason.Conditions, StringComparer.Ordinal);

    private static ExamOffer Offer(ExamSubject subject, Requirement requirement, AssessmentOptions options, Run run, ExamRandom random)
    {
        DateOnly on = DrawDay(run.First, run.Last, random);
        JsonObject asked = new() { ["on"] = VectorDay.Write(on) };
        if (options.KnownOn is { } known) asked["knownOn"] = VectorDay.Write(known);
        if (options.AllOccasions) asked["occasions"] = "all";
        ConformanceLevel level = Enum.Parse<ConformanceLevel>(requirement.Topic.ToString());
        return new(run.Finding.Outcome.ToString(), run.Finding.Reason.Code, new(level, requirement.Id, asked, subject.Text) { Subject = (subject.Kind.ToString(), subject.Id) });
    }

    /// <summary>Days on which an answer is the same.</summary>
    private sealed record Run(Finding Finding, DateOnly First, DateOnly Last);
}
