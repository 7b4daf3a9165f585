using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules.Worklists;

/// <summary>Makes a worklist: a timeline of the days ahead, sorted into homes.</summary>
internal sealed class WorklistMaker
{
    private readonly EhchRuleSet rules;
    private readonly NetworkRecord record;
    private readonly DateOnly on;
    private readonly WorklistOptions options;
    private readonly AssessmentOptions restsOn;
    private readonly Worklist empty;
    private readonly NetworkStanding standing;
    private readonly Lazy<Assessment> onTheDay;

    internal WorklistMaker(EhchRuleSet rules, NetworkRecord record, DateOnly on, WorklistOptions options)
    {
        this.rules = rules;
        restsOn = options.Assessment ?? rules.Defaults;
        options = options with { Assessment = restsOn };
        this.record = record;
        this.on = on;
        this.options = options;
        empty = new(record, on, options, [], []);
        HashSet<string> residents = [.. record.Residents.Select(static resident => resident.Id)];
        string[] strangers = [.. options.Scores.Select(static score => score.Resident).Concat(options.Concerns.Select(static concern => concern.Resident)).Where(id => !residents.Contains(id)).Distinct(StringComparer.Ordinal)];
        if (strangers.Length > 0) throw new ArgumentException($"The record holds no resident {string.Join(", ", strangers.Select(static id => $"\"{NhsNumber.Mask(id)}\""))}.", nameof(options));
        standing = EhchRuleSet.Standing(Hindsight.Without(record, on), restsOn);
        onTheDay = new(() => rules.Assess(standing, on, restsOn));
    }

    internal Worklist Make()
    {
        // One day more than is looked at: what can be done in time to the last of them is not met from the day after it.
        DateOnly after = empty.Through == DateOnly.MaxValue ? empty.Through : empty.Through.AddDays(1);
        Timeline timeline = rules.Timeline(standing, DateRange.Between(on, after), restsOn);
        Dictionary<string, string?> homeOf = HomesOfResidents();
        List<WorklistItem> ofNetwork = [];
        Dictionary<string, List<WorklistItem>> ofHomes = new(StringComparer.Ordinal);
        foreach (TimelineTrack track in timeline.Tracks)
        {
            if (ItemOf(track) is not { } item) continue;
            string? home = track.Requirement.Subject switch
            {
                SubjectKind.Home => track.Subject.Id,
                SubjectKind.Resident => homeOf[track.Subject.Id],
                _ => null,
            };
            if (home is null) ofNetwork.Add(item);
            else if (ofHomes.TryGetValue(home, out List<WorklistItem>? items)) items.Add(item);
            else ofHomes[home] = [item];
        }

        List<HomeWorklist> homes = [];
        RoundLists rounds = new(on, options);
        foreach (HomeStanding home in standing.Homes)
        {
            ImmutableArray<WorklistItem> items = InOrder(ofHomes.GetValueOrDefault(home.Home.Id) ?? []);
            RoundList round = rounds.Of(home, items);
            if (items.IsEmpty && round.Candidates.IsEmpty) continue;
            homes.Add(new(home.Home, items, rounds.LastRound(home), NextRoundBy(timeline, home), round));
        }

        homes.Sort(static (one, other) => (Soonest(one), one.Home.Id).CompareTo((Soonest(other), other.Home.Id)));
        return new(record, on, options, InOrder(ofNetwork), [.. homes]);
    }

    private static DateOnly Soonest(HomeWorklist home) => home.Items.Min(static item => item.By) ?? DateOnly.MaxValue;

    private static ImmutableArray<WorklistItem> InOrder(List<WorklistItem> items) =>
        [.. items.OrderBy(static item => item.State).ThenBy(static item => item.By ?? DateOnly.MaxValue).ThenBy(static item => item.Finding.Force)];

    /// <summary>Tells whether there is something to do on a track: it is not met on the day, or falls due by the last.</summary>
    private WorklistItem? ItemOf(TimelineTrack track)
    {
        foreach (TimelineSpan span in track.Spans)
        {
            if (span.From == on && span.Outcome is Outcome.NotMet)
            {
                DateOnly? due = span.Finding.DueOn;
                return new(due < on ? WorklistState.Overdue : WorklistState.NotMet, span.Finding, due < on ? due : null, onTheDay, rules);
            }

            if (span.From == on && span.Outcome is Outcome.NotYetDue && span.Finding.DueOn is { } by && by <= empty.Through && !IsOfLaterWeek(track, by))
            {
                return new(WorklistState.Due, span.Finding, by, onTheDay, rules);
            }

            if (span.From > on && span.Outcome is Outcome.NotMet) return new(WorklistState.Due, span.Finding, span.From.AddDays(-1), onTheDay, rules, isComing: true);
        }

        return null;
    }

    /// <summary>Says whether what is due by a day is that of a later week than the track's own, which does not count: it stands on the track of that week.</summary>
    private static bool IsOfLaterWeek(TimelineTrack track, DateOnly by) =>
        track.Subject.Occasion is { Kind: OccasionKind.Week } week && by.DayNumber > week.Day.DayNumber + 6;

    /// <summary>Gets the Sunday by which the next round is due, from the home's weekly rounds.</summary>
    private DateOnly? NextRoundBy(Timeline timeline, HomeStanding home) => timeline.Of(HomeRounds.WeeklyRound, home.Home.Id)
        .SelectMany(static track => track.Spans)
        .Where(span => span.From == on)
        .Select(static span => span.Finding.DueOn)
        .FirstOrDefault();

    private Dictionary<string, string?> HomesOfResidents()
    {
        AsOf day = new AsOf.Frame(on).Day;
        return standing.Residents.ToDictionary(static resident => resident.Resident.Id, resident => resident.CurrentStay(day)?.Home.Home.Id, StringComparer.Ordinal);
    }
}
