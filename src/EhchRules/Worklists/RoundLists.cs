using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Worklists;

/// <summary>Whom to think of at a home's next round.</summary>
internal sealed record RoundList(ImmutableArray<RoundCandidate> Candidates, ImmutableArray<string> InHospital, int Others);

/// <summary>Ranks the residents of a home for its next round.</summary>
internal sealed class RoundLists(DateOnly on, WorklistOptions options)
{
    private static readonly RoundList Nobody = new([], [], 0);

    private readonly AsOf day = new AsOf.Frame(on).Day;
    private readonly ILookup<string, ResidentScore> scores = options.Scores.ToLookup(static score => score.Resident, StringComparer.Ordinal);
    private readonly ILookup<string, StaffConcern> concerns = options.Concerns.ToLookup(static concern => concern.Resident, StringComparer.Ordinal);

    internal DateOnly? LastRound(HomeStanding home) => day.TryLatest(home.Home.Rounds, out HomeRound round, out _) ? round.On : null;

    /// <summary>Ranks the patients of the network who are resident in a home where rounds bind, or may bind.</summary>
    internal RoundList Of(HomeStanding home, ImmutableArray<WorklistItem> items)
    {
        if (day.Ask(home.Bound) is Answer.No) return Nobody;
        ILookup<string, WorklistItem> plans = items.Where(IsPlan).ToLookup(static item => item.Finding.Subject.Id, StringComparer.Ordinal);
        HomeRound? last = day.TryLatest(home.Home.Rounds, out HomeRound round, out _) ? round : null;
        List<RoundCandidate> candidates = [];
        List<string> inHospital = [];
        int others = 0;
        foreach (StayStanding stay in home.Stays)
        {
            ResidentStanding resident = stay.Resident;
            if (!ReferenceEquals(resident.CurrentStay(day), stay) || day.Ask(resident.NetworkPatient) is Answer.No) continue;
            HospitalTime[] times = [.. HospitalTime.Known(day, resident)];
            if (Array.Exists(times, static time => time.GoesOn))
            {
                inHospital.Add(resident.Resident.Id);
                continue;
            }

            if (CandidateOf(stay, times, last, plans[resident.Resident.Id]) is { } candidate) candidates.Add(candidate);
            else others++;
        }

        candidates.Sort(RoundCandidate.Compare);
        inHospital.Sort(StringComparer.Ordinal);
        return new([.. candidates], [.. inHospital], others);
    }

    private static bool IsPlan(WorklistItem item) => item.By is not null
        && (ReferenceEquals(item.Requirement, CarePlanning.PlanWithinSevenWorkingDaysOfAdmission) || ReferenceEquals(item.Requirement, CarePlanning.PlanWithinSevenWorkingDaysOfReadmission));

    private static string InWords(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private RoundCandidate? CandidateOf(StayStanding stay, HospitalTime[] times, HomeRound? last, IEnumerable<WorklistItem> plans)
    {
        string id = stay.Resident.Resident.Id;
        List<RoundReason> reasons = [];
        foreach (WorklistItem plan in plans.OrderBy(static plan => plan.By).Take(1))
        {
            reasons.Add(plan.State is WorklistState.Overdue
                ? new(RoundReasonKind.PlanOverdue, plan.By, $"care plan overdue since {InWords(plan.By!.Value)}")
                : new(RoundReasonKind.PlanDue, plan.By, $"care plan due by {InWords(plan.By!.Value)}"));
        }

        if (IsSince(stay.From, last, id)) reasons.Add(new(RoundReasonKind.Admitted, stay.FirstDay, $"admitted on {InWords(stay.FirstDay)}, since the last round"));
        foreach (HospitalTime time in times.Where(time => time.IsWithin(stay) && IsSince(time.To, last, id)).TakeLast(1))
        {
            DateOnly returned = DateOnly.FromDayNumber(time.To);
            reasons.Add(new(RoundReasonKind.Returned, returned, $"returned from hospital on {InWords(returned)}, since the last round"));
        }

        ResidentScore? score = scores[id].FirstOrDefault();
        if (score is not null && ScoreReason.Of(score.Latest) is { } ofScore) reasons.Add(ofScore);
        foreach (StaffConcern concern in concerns[id])
        {
            reasons.Add(new(RoundReasonKind.StaffConcern, null, concern.Text is { Length: > 0 } text ? $"staff are concerned: {text}" : "staff are concerned"));
        }

        return reasons.Count > 0 ? new(id, [.. reasons], score) : null;
    }

    /// <summary>Says whether something happened since the last round: after it, or on its day to somebody who is not known to have been seen at it.</summary>
    private static bool IsSince(int happened, HomeRound? last, string resident) =>
        last is not null && (happened > last.On.DayNumber || (happened == last.On.DayNumber && !last.Reviewed.Contains(resident, StringComparer.Ordinal)));
}
