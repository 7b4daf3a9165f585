using System.Collections.Immutable;

namespace EhchRules.WhatIf;

/// <summary>Searches, among facts within reach, for the sets that settle a question, by putting it again and again.</summary>
/// <remarks>
/// The rules are not monotone: one more fact can unsettle what others settled (a second tool, a GP where the exception was asked about). So a
/// set counts only if it was asked itself, and each of its members left out in turn.
/// </remarks>
internal sealed class SettlingSearch(Question question, HypotheticalEvent[] facts, DateOnly judgedOn, int mostJudgements)
{
    /// <summary>The most judgements for one finding. One takes some microseconds on the part of a record that is asked.</summary>
    internal const int MostJudgements = 6_000;

    private readonly List<(int[] Members, Standing Standing)> found = [];

    /// <summary>Gets how often the question was put.</summary>
    internal int Judgements { get; private set; }

    /// <summary>Gets whether the question is settled with no fact laid.</summary>
    internal bool NothingIsNeeded { get; private set; }

    /// <summary>Gets whether the search was given up.</summary>
    internal bool WasCut { get; private set; }

    internal ImmutableArray<SettlingSet> Run()
    {
        Standing nothingLaid = Lay([]);
        NothingIsNeeded = nothingLaid.Settled is not null;
        if (!NothingIsNeeded) Search(nothingLaid);
        found.Sort(static (left, right) => Compare(left.Members, right.Members));
        return [.. found.Select(set => new SettlingSet([.. Facts(set.Members)], set.Standing.Settled!.Value, judgedOn, set.Standing.Finding!))];
    }

    private void Search(Standing nothingLaid)
    {
        Standing[] alone = new Standing[facts.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            alone[i] = Ask([i]);
            if (alone[i].Settled is not null) Keep([i], alone[i]);
        }

        int[] pool = [.. Enumerable.Range(0, facts.Length).Where(i => alone[i].Settled is null)];

        // Where not every two can be asked, all that can be done comes first: what is needed of it may be far more than two, too far to climb.
        bool areMany = pool.Length * (pool.Length - 1L) / 2 > mostJudgements / 2;
        if (areMany) ShrinkAll();
        for (int i = 0; i < pool.Length; i++)
        {
            for (int j = i + 1; j < pool.Length; j++)
            {
                (Standing one, Standing other) = (alone[pool[i]], alone[pool[j]]);
                if ((question.IsWide || areMany) && !Changes(one) && !Changes(other)) continue;
                if (areMany && !MayDo(one, other)) continue;
                Standing pair = Ask([pool[i], pool[j]]);
                if (pair.Settled is not null) Keep([pool[i], pool[j]], pair);
            }
        }

        if (areMany) return;
        foreach (int start in pool.Where(i => alone[i].Binds && Changes(alone[i])))
        {
            if (!found.Exists(set => set.Members.Contains(start))) Climb(start, alone[start], pool);
        }

        ShrinkAll();

        void ShrinkAll()
        {
            // A fact with which the duty no longer binds would spoil what the others do.
            Shrink([.. pool.Where(i => alone[i].Binds || ReferenceEquals(alone[i], Standing.Unfit))]);
            foreach (IGrouping<Type, int> alike in pool.GroupBy(i => facts[i].GetType())) Shrink([.. alike]);
        }

        // Two facts of which each closes a little of much that is open leave the rest open together.
        bool MayDo(Standing one, Standing other) => ReferenceEquals(one, Standing.Unfit)
            ? !ReferenceEquals(other, Standing.Unfit)
            : ReferenceEquals(other, Standing.Unfit) || one.Open + other.Open - nothingLaid.Open <= 1;

        bool Changes(Standing standing) => !string.Equals(standing.State, nothingLaid.State, StringComparison.Ordinal);
    }

    /// <summary>Adds facts while each one changes what the finding says, those first that leave the least open.</summary>
    private void Climb(int start, Standing standing, int[] pool)
    {
        List<int> members = [start];
        HashSet<string> seen = new(StringComparer.Ordinal) { standing.State };
        while (!WasCut)
        {
            (int Fact, Standing Standing)? best = null;
            foreach (int fact in pool)
            {
                if (members.Contains(fact)) continue;
                Standing with = Ask([.. members, fact]);
                if (with.Settled is not null)
                {
                    Shrink([.. members, fact]);
                    return;
                }

                if (with.Binds && !seen.Contains(with.State) && !(best?.Standing.Open <= with.Open)) best = (fact, with);
            }

            if (best is not { } next) return;
            members.Add(next.Fact);
            seen.Add(next.Standing.State);
        }
    }

    /// <summary>Takes facts out of a set that settles the question for as long as it still does, and keeps what is left.</summary>
    private void Shrink(int[] members)
    {
        Standing standing = Ask(members);
        if (standing.Settled is null) return;
        int before;
        do
        {
            before = members.Length;
            foreach (int member in members)
            {
                int[] less = [.. members.Where(other => other != member)];
                Standing without = Ask(less);
                if (without.Settled is null) continue;
                members = less;
                standing = without;
            }
        }
        while (members.Length < before && !WasCut); // What could not be left out before may be now.

        Keep(members, standing);
    }

    /// <summary>Keeps a set in the place of larger ones that hold it, unless a smaller one is in it, or one that says less does as well.</summary>
    private void Keep(int[] members, Standing standing)
    {
        if (WasCut) return;
        int[] ordered = [.. members.Order()];
        if (found.Exists(set => set.Members.All(ordered.Contains))) return;
        for (int i = 0; i < ordered.Length; i++)
        {
            if (facts[ordered[i]].Barer is not { } barer) continue;
            HypotheticalEvent[] saysLess = Facts(ordered);
            saysLess[i] = barer;
            if (Lay(saysLess).Settled is not null) return;
        }

        if (WasCut) return;
        found.RemoveAll(set => ordered.All(set.Members.Contains));
        found.Add((ordered, standing));
    }

    private static int Compare(int[] left, int[] right)
    {
        if (left.Length != right.Length) return left.Length.CompareTo(right.Length);
        return left.AsSpan().SequenceCompareTo(right);
    }

    private HypotheticalEvent[] Facts(int[] members) => [.. members.Order().Select(i => facts[i])];

    private Standing Ask(int[] members) => Lay(Facts(members));

    private Standing Lay(HypotheticalEvent[] laid)
    {
        if (Judgements >= mostJudgements)
        {
            WasCut = true;
            return Standing.Unfit;
        }

        Judgements++;
        return question.Ask(laid, judgedOn);
    }
}
