namespace EhchRules.Sampling;

/// <summary>Draws a resident's personalised care and support plans: when they were agreed, and when they were looked at again.</summary>
/// <remarks>How many are in time is invented: no source publishes it. A little under nine in ten, so that every outcome is seen.</remarks>
internal static class PlanSample
{
    private const int InTimeInHundred = 84;
    private const int LateInHundred = 94;

    internal static (Facts<CarePlan> Plans, KnownList<TimescaleReason> Reasons) Draw(
        SampleRandom random, Residency residency, Facts<HospitalEpisode> episodes)
    {
        if (random.InHundred(1)) return (Facts<CarePlan>.Unknown, default);
        List<DateOnly?> agreed = [];
        List<TimescaleReason> reasons = [];
        foreach (PlannedStay stay in residency.Stays)
        {
            // Whoever stays on after a temporary stay often keeps the plan made for it.
            if (agreed.Count > 0 && stay.Kind is StayKind.Permanent && random.InHundred(40)) continue;
            DateOnly last = SampleDays.Earlier(stay.To, SampleDays.DataEnd);
            if (stay.From < SampleDays.ServiceBegan) AddAgreedBeforeService(random, stay, last, agreed);
            else AddAgreedAfterAdmission(random, stay, last, agreed, reasons);
        }

        if (agreed.Count == 0) AddAgreedAfterReturn(random, residency, episodes, agreed);
        if (agreed is [.., { } latest] && random.InHundred(25)) AddRenewal(latest.AddDays(random.Between(400, 800)), residency, agreed);

        CarePlan[] plans = new CarePlan[agreed.Count];
        for (int i = 0; i < plans.Length; i++)
        {
            DateOnly until = i + 1 < agreed.Count && agreed[i + 1] is { } next ? next : residency.Through;
            plans[i] = PlanContent.Draw(random, agreed[i], until, episodes);
        }

        return (plans.Length == 0 ? [] : [.. plans], [.. reasons]);
    }

    private static void AddAgreedBeforeService(SampleRandom random, PlannedStay stay, DateOnly last, List<DateOnly?> agreed)
    {
        int drawn = random.Below(100);
        DateOnly on = drawn < 50
            ? stay.From.AddDays(random.Between(4, 45))
            : random.Between(SampleDays.Later(stay.From.AddDays(1), new(2020, 5, 20)), new DateOnly(2020, 11, 30));
        if (drawn < 92 && on <= last) agreed.Add(on);
    }

    private static void AddAgreedAfterAdmission(
        SampleRandom random, PlannedStay stay, DateOnly last, List<DateOnly?> agreed, List<TimescaleReason> reasons)
    {
        DateOnly due = SampleDays.PlanDueAfterAdmission(stay.From);
        int drawn = random.Below(100);
        DateOnly on = drawn < InTimeInHundred ? random.Between(stay.From.AddDays(1), due) : due.AddDays(random.Between(1, 35));
        bool late = drawn is >= InTimeInHundred and < LateInHundred;
        if (drawn < LateInHundred)
        {
            if (on <= last) agreed.Add(on);
        }
        else if (drawn < LateInHundred + 2)
        {
            agreed.Add(null);
        }

        if (late && due <= last && random.InHundred(20))
        {
            reasons.Add(new() { Text = random.Pick<string>(PlanContent.ReasonsForDelay), On = random.Between(stay.From.AddDays(1), due) });
        }
    }

    private static void AddAgreedAfterReturn(SampleRandom random, Residency residency, Facts<HospitalEpisode> episodes, List<DateOnly?> agreed)
    {
        foreach (HospitalEpisode episode in episodes)
        {
            if (episode.To is not { } returned || returned >= residency.Through || !random.InHundred(60)) continue;
            DateOnly on = returned.AddDays(random.Between(1, 12));
            if (on > residency.Through) return;
            agreed.Add(on);
            return;
        }
    }

    private static void AddRenewal(DateOnly on, Residency residency, List<DateOnly?> agreed)
    {
        if (on <= residency.Through && on >= SampleDays.ContractYearBegan) agreed.Add(on);
    }
}
