using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>The findings of one requirement, for all its subjects in order, and until when those of each subject stand.</summary>
internal sealed class RuleFindings
{
    private readonly int[] standsThrough;

    // Where the findings of each subject start; null where each has exactly one.
    private readonly int[]? starts;

    private RuleFindings(ImmutableArray<Finding> all, int[] standsThrough, int[]? starts)
    {
        All = all;
        this.standsThrough = standsThrough;
        this.starts = starts;
        AllStandThrough = DaySpan.NoEnd;
        foreach (int last in standsThrough) AllStandThrough = Math.Min(AllStandThrough, last);
    }

    /// <summary>Gets the findings, in order of subject and occasion.</summary>
    internal ImmutableArray<Finding> All { get; }

    /// <summary>Gets the last day on which all of them stand, if nothing more is recorded.</summary>
    internal int AllStandThrough { get; }

    /// <summary>Counts the subjects, from one on, whose findings still stand on a day that is not before the one they were made for.</summary>
    internal int CountStanding(int position, int on)
    {
        ReadOnlySpan<int> next = standsThrough.AsSpan(position);
        int over = next.IndexOfAnyInRange(DaySpan.NoStart, on - 1);
        return over < 0 ? next.Length : over;
    }

    private int StartOf(int position) => starts is null ? position : position < starts.Length ? starts[position] : All.Length;

    /// <summary>Gathers findings subject by subject, newly made ones and such as stand from an earlier day.</summary>
    internal sealed class Builder
    {
        private readonly int[] standsThrough;
        private Finding[] findings;
        private int count;
        private int[]? starts;
        private int subjects;
        private bool isRented;

        /// <param name="subjects">How many subjects there are.</param>
        internal Builder(int subjects)
        {
            findings = new Finding[subjects];
            standsThrough = new int[subjects];
        }

        /// <summary>Gets the number of subjects that are done.</summary>
        internal int Subjects => subjects;

        /// <summary>Adds the findings of the next subject.</summary>
        /// <param name="made">The findings.</param>
        /// <param name="through">The last day on which all of them, and no others, stand.</param>
        internal void Add(ReadOnlySpan<Finding> made, int through)
        {
            if (made.Length != 1) CountStarts();
            starts?[subjects] = count;
            MakeRoom(made.Length);
            foreach (Finding finding in made) findings[count++] = finding;
            standsThrough[subjects++] = through;
        }

        /// <summary>Takes over the findings of subjects that stand next to one another in both orders.</summary>
        internal void TakeOver(RuleFindings earlier, int first, int subjectsTaken)
        {
            int from = earlier.StartOf(first);
            int length = earlier.StartOf(first + subjectsTaken) - from;
            if (earlier.starts is not null) CountStarts();
            earlier.standsThrough.AsSpan(first, subjectsTaken).CopyTo(standsThrough.AsSpan(subjects));
            for (int i = 0; starts is not null && i < subjectsTaken; i++) starts[subjects + i] = count + earlier.StartOf(first + i) - from;

            MakeRoom(length);
            earlier.All.CopyTo(from, findings, count, length);
            count += length;
            subjects += subjectsTaken;
        }

        internal RuleFindings Build()
        {
            Finding[] all = count == findings.Length ? findings : findings.AsSpan(0, count).ToArray();
            if (isRented && !ReferenceEquals(all, findings)) GiveBack();
            return new(ImmutableCollectionsMarshal.AsImmutableArray(all), standsThrough, starts);
        }

        private void MakeRoom(int more)
        {
            if (count + more <= findings.Length) return;
            Finding[] larger = ArrayPool<Finding>.Shared.Rent(count + more + (count / 4));
            findings.AsSpan(0, count).CopyTo(larger);
            if (isRented) GiveBack();
            findings = larger;
            isRented = true;
        }

        private void GiveBack()
        {
            findings.AsSpan(0, count).Clear();
            ArrayPool<Finding>.Shared.Return(findings);
        }

        /// <summary>Notes from here on where the findings of each subject start; so far each had one.</summary>
        private void CountStarts()
        {
            if (starts is not null) return;
            starts = new int[standsThrough.Length];
            for (int i = 0; i < subjects; i++) starts[i] = i;
        }
    }
}
