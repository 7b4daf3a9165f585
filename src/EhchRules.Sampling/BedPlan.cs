namespace EhchRules.Sampling;

/// <summary>The beds of a network, home by home, through the changes of their numbers.</summary>
/// <remarks>What one home loses another gains on the same day, so the network has the beds asked for on every day.</remarks>
internal sealed class BedPlan
{
    private static readonly DateOnly CountedFrom = new(2019, 4, 1);

    private readonly BedSlot[][] slots;
    private readonly int[] sizes;
    private readonly HashSet<int> changing = [];

    /// <summary>Gives each home its beds; they stay there until they are moved.</summary>
    internal BedPlan(ReadOnlySpan<int> sizes)
    {
        this.sizes = sizes.ToArray();
        slots = new BedSlot[sizes.Length][];
        for (int home = 0; home < sizes.Length; home++)
        {
            slots[home] = new BedSlot[sizes[home]];
            Array.Fill(slots[home], new(home, null, home));
        }
    }

    /// <summary>Gets every bed, in the order of the homes that have them at last.</summary>
    internal IEnumerable<BedSlot> Slots => slots.SelectMany(home => home);

    /// <summary>Says whether a home's number of beds changes already. It changes once at most.</summary>
    internal bool IsChanging(int home) => changing.Contains(home);

    /// <summary>Lets a home open on a day in a wing of another, if one has room for it and its number of beds does not change otherwise.</summary>
    internal bool TryOpen(int opening, DateOnly on, IEnumerable<int> hosts)
    {
        foreach (int host in hosts)
        {
            if (host == opening || sizes[host] + sizes[opening] > HomeSizes.Most || !changing.Add(host)) continue;
            changing.Add(opening);
            Array.Fill(slots[opening], new(host, on, opening));
            return true;
        }

        return false;
    }

    /// <summary>Moves beds from one home to another on a day, if the number of neither changes otherwise.</summary>
    internal void TryMove(int from, int to, int beds, DateOnly on)
    {
        if (from == to || sizes[from] - beds < HomeSizes.Least || sizes[to] + beds > HomeSizes.Most) return;
        if (IsChanging(from) || IsChanging(to)) return;
        changing.Add(from);
        changing.Add(to);
        BedSlot[] gained = new BedSlot[beds];
        Array.Fill(gained, new(from, on, to));
        slots[from] = slots[from][..^beds];
        slots[to] = [.. slots[to], .. gained];
    }

    /// <summary>Gets the counts of each home's beds, each in force until the next.</summary>
    internal Facts<BedCount>[] Counts(ReadOnlySpan<DateOnly> opened)
    {
        int[] first = new int[sizes.Length];
        int[] last = new int[sizes.Length];
        DateOnly?[] change = new DateOnly?[sizes.Length];
        foreach (BedSlot slot in Slots)
        {
            first[slot.Home]++;
            last[slot.MovesTo]++;
            if (slot.MovesOn is not { } on) continue;
            change[slot.Home] = on;
            change[slot.MovesTo] = on;
        }

        Facts<BedCount>[] counts = new Facts<BedCount>[sizes.Length];
        for (int home = 0; home < counts.Length; home++)
        {
            BedCount before = new() { From = SampleDays.Later(CountedFrom, opened[home]), Count = first[home] };
            if (change[home] is not { } day) counts[home] = [before];
            else counts[home] = first[home] == 0 ? [new() { From = day, Count = last[home] }] : [before, new() { From = day, Count = last[home] }];
        }

        return counts;
    }
}
