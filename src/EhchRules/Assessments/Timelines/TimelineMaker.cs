using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Follows a rule for a subject from span to span over a range of days.</summary>
internal sealed class TimelineMaker(NetworkStanding network, DaySpan range)
{
    private readonly Dictionary<Occasion, Track> tracks = [];
    private Track? withoutOccasion;

    /// <summary>Adds the tracks of one requirement, for all its subjects or some, in order of subject and occasion.</summary>
    internal void Add(Rule rule, Func<string, bool>? subjects, ImmutableArray<TimelineTrack>.Builder into)
    {
        int count = network.CountOf(rule.Requirement.Subject);
        for (int i = 0; i < count; i++)
        {
            if (subjects?.Invoke(network.IdOf(rule.Requirement.Subject, i)) is not false) Follow(rule, i, into);
        }
    }

    private void Follow(Rule rule, int position, ImmutableArray<TimelineTrack>.Builder into)
    {
        tracks.Clear();
        withoutOccasion = null;
        for (int day = range.From; day <= range.To;)
        {
            Assessor assessor = new(network, DateOnly.FromDayNumber(day));
            assessor.Judge(assessor.OnDay(rule), position);
            int through = Math.Min(assessor.Span.Days.To, range.To);
            foreach (Finding finding in assessor.Findings) TrackOf(finding).Add(day, through, finding);
            day = through + 1;
        }

        if (withoutOccasion is { } single) into.Add(single.Build(range, network, rule, null));
        foreach ((_, Track track) in tracks.OrderBy(static pair => pair.Key, Comparer<Occasion>.Create(Occasion.Compare)))
        {
            into.Add(track.Build(range, network, rule, withoutOccasion));
        }
    }

    private Track TrackOf(Finding finding)
    {
        if (finding.Subject.Occasion is not { } occasion) return withoutOccasion ??= new();
        if (!tracks.TryGetValue(occasion, out Track? track)) tracks[occasion] = track = new();
        return track;
    }

    /// <summary>The findings of one occasion as they come, each with its days.</summary>
    private sealed class Track
    {
        private readonly List<(int From, int Through, Finding Finding)> pieces = [];

        internal void Add(int from, int through, Finding finding)
        {
            bool isSame = pieces.Count > 0 && pieces[^1].Through == from - 1 && pieces[^1].Finding.Span.Days.Contains(from);
            if (isSame) pieces[^1] = pieces[^1] with { Through = through };
            else pieces.Add((from, through, finding));
        }

        /// <param name="range">The days asked for.</param>
        /// <param name="network">What is judged.</param>
        /// <param name="rule">What judges.</param>
        /// <param name="instead">What is found of the same subject where it is found without occasion: why an occasion begins or ends.</param>
        internal TimelineTrack Build(DaySpan range, NetworkStanding network, Rule rule, Track? instead)
        {
            ImmutableArray<TimelineSpan>.Builder spans = ImmutableArray.CreateBuilder<TimelineSpan>();
            for (int first = 0; first < pieces.Count;)
            {
                int next = first + 1;
                while (next < pieces.Count && Touch(next) && pieces[next].Finding.Outcome == pieces[first].Finding.Outcome) next++;
                int from = pieces[first].From;
                int through = pieces[next - 1].Through;
                Finding? before = first > 0 && Touch(first) ? pieces[first - 1].Finding : instead?.At(from - 1);
                Finding? after = next < pieces.Count && Touch(next) ? pieces[next].Finding : instead?.At(through + 1);
                spans.Add(new(
                    DateOnly.FromDayNumber(from),
                    DateOnly.FromDayNumber(through),
                    [.. pieces[first..next].Select(static piece => piece.Finding)],
                    from > range.From ? new(DateOnly.FromDayNumber(from), before, pieces[first].Finding, rule, network) : null,
                    through < range.To ? new(DateOnly.FromDayNumber(through + 1), pieces[next - 1].Finding, after, rule, network) : null));
                first = next;
            }

            Finding any = pieces[0].Finding;
            return new(any.Requirement, any.Subject, spans.DrainToImmutable());
        }

        private Finding? At(int day)
        {
            foreach ((int from, int through, Finding finding) in pieces)
            {
                if (from <= day && day <= through) return finding;
            }

            return null;
        }

        private bool Touch(int index) => pieces[index - 1].Through == pieces[index].From - 1;
    }
}
