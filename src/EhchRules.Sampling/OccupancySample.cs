using System.Globalization;

namespace EhchRules.Sampling;

/// <summary>Draws who lay in which bed when.</summary>
/// <remarks>
/// Each bed is empty, then taken, and so on. The lengths are invented so that a permanent stay in a home for older people has a median
/// of 18 months and beds are taken about 82 % of the time: between the 77.8 % of 2021/22 and the 84.7 % of 2019/20 (ONS, docs/sources.md).
/// </remarks>
internal static class OccupancySample
{
    // Long enough before the data that their start leaves no trace on them.
    private static readonly DateOnly FirstDay = new(2002, 1, 1);

    private static readonly LengthTable PermanentStay = new((0, 4), (10, 40), (25, 170), (50, 548), (75, 1130), (90, 2000), (97, 3000), (100, 4500));
    private static readonly LengthTable WorkingAgeStay = new((0, 60), (25, 900), (50, 2200), (75, 3800), (100, 6500));
    private static readonly LengthTable TemporaryStay = new((0, 5), (25, 13), (50, 21), (75, 35), (100, 60));
    private static readonly LengthTable EmptyBed = new((0, 5), (25, 20), (50, 65), (75, 190), (95, 560), (100, 1100));
    private static readonly LengthTable EmptyWorkingAgeBed = new((0, 20), (50, 250), (90, 900), (100, 1800));

    private const int DaysWaitedForMove = 4;

    /// <summary>Draws the residencies that reach into the data, in order of their first day.</summary>
    internal static List<Residency> Draw(SampleRandom random, ReadOnlySpan<BedSlot> slots, ReadOnlySpan<HomeOutline> homes)
    {
        List<Residency> residencies = [];
        foreach (BedSlot slot in slots) Fill(random, slot, homes, residencies);
        residencies = [.. residencies.OrderBy(residency => residency.From)];
        JoinMoves(residencies);
        residencies.RemoveAll(residency => residency.Stays.Count == 0);
        for (int i = 0; i < residencies.Count; i++) residencies[i].Id = string.Create(CultureInfo.InvariantCulture, $"r-{i + 1}");
        return residencies;
    }

    private static void Fill(SampleRandom random, BedSlot slot, ReadOnlySpan<HomeOutline> homes, List<Residency> residencies)
    {
        DateOnly day = FirstDay.AddDays(random.Below(2000));
        while (true)
        {
            bool workingAge = homes[slot.HomeOn(day)].IsForWorkingAge;
            day = day.AddDays((workingAge ? EmptyWorkingAgeBed : EmptyBed).Draw(random));
            if (day > SampleDays.DataEnd) return;

            LengthTable permanent = workingAge ? WorkingAgeStay : PermanentStay;
            Residency residency = new();
            bool temporary = random.InHundred(workingAge ? 4 : 12);
            DateOnly end = day.AddDays((temporary ? TemporaryStay : permanent).Draw(random));
            if (end >= SampleDays.StaysKnownFrom) Stay(residency, slot, day, end, temporary ? StayKind.Temporary : StayKind.Permanent);
            bool staysOn = temporary && random.InHundred(15);
            if (staysOn)
            {
                DateOnly start = end.AddDays(1);
                end = start.AddDays(permanent.Draw(random));
                if (start >= SampleDays.StaysKnownFrom && start <= SampleDays.DataEnd) Stay(residency, slot, start, end, StayKind.Permanent);
            }

            residency.Ending = Ending(random, temporary && !staysOn, workingAge);
            if (residency.Stays.Count > 0) residencies.Add(residency);
            day = end;
        }
    }

    /// <summary>Adds a stay, or two where the bed goes over to another home during it.</summary>
    private static void Stay(Residency residency, BedSlot slot, DateOnly from, DateOnly to, StayKind kind)
    {
        if (slot.MovesOn is { } move && from < move && move < to)
        {
            residency.Stays.Add(new(slot.Home, from, move, kind));
            if (move <= SampleDays.DataEnd) residency.Stays.Add(new(slot.MovesTo, move, to, kind));
        }
        else
        {
            residency.Stays.Add(new(slot.HomeOn(from), from, to, kind));
        }
    }

    private static StayEnding Ending(SampleRandom random, bool temporary, bool workingAge)
    {
        int deaths = temporary ? 4 : workingAge ? 35 : 78;
        if (random.InHundred(deaths)) return StayEnding.Death;
        return !temporary && random.InHundred(40) ? StayEnding.AnotherHome : StayEnding.Departure;
    }

    /// <summary>Lets those who leave for another home be the next whom another home of the network admits, where there is one within days.</summary>
    private static void JoinMoves(List<Residency> residencies)
    {
        DateOnly[] starts = [.. residencies.Select(residency => residency.From)];
        foreach (Residency leaving in residencies)
        {
            // The list is in order of first days, so whoever is joined here comes later and is looked at after this.
            if (leaving.Stays.Count == 0 || leaving.Ending is not StayEnding.AnotherHome || !leaving.HasEnded) continue;
            PlannedStay last = leaving.Stays[^1];
            int at = Array.BinarySearch(starts, last.To);
            if (at < 0) at = ~at;
            while (at > 0 && starts[at - 1] == last.To) at--;
            for (; at < starts.Length && starts[at] <= last.To.AddDays(DaysWaitedForMove); at++)
            {
                Residency arriving = residencies[at];
                if (arriving.Stays.Count == 0 || arriving.Stays[0] is not { Kind: StayKind.Permanent } first || first.Home == last.Home) continue;
                leaving.Stays[^1] = last with { To = first.From };
                leaving.Stays.AddRange(arriving.Stays);
                leaving.Ending = arriving.Ending;
                arriving.Stays.Clear();
                break;
            }
        }
    }
}
