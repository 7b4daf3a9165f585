using System.Collections.Immutable;
using EhchRules.Rules;

namespace EhchRules.Assessments;

/// <summary>The findings of one requirement, for all its subjects in order, and until when those of each subject stand.</summary>
internal sealed class RuleFindings
{
    private readonly int[] standsThrough;

    // Where the findings of each subject start; null where each has exactly one.
    private readonly int[]? starts;

    private RuleFindings(ImmutableArray<Finding> all, int[] standsThrough, int[]? starts, int allStandThrough)
    {
        All = all;
        this.standsThrough = standsThrough;
        this.starts = starts;
        AllStandThrough = allStandThrough;
    }

    /// <summary>Gets the findings, in order of subject and occasion.</summary>
    internal ImmutableArray<Finding> All { get; }

    /// <summary>Gets the last day on which all of them stand, if nothing more is recorded.</summary>
    internal int AllStandThrough { get; }

    /// <summary>Says whether the findings of a subject still stand on a day that is not before the one they were made for.</summary>
    internal bool Stands(int position, int on) => standsThrough[position] >= on;

    private int StartOf(int position) => starts is null ? position : position < starts.Length ? starts[position] : All.Length;

    /// <summary>Gathers findings subject by subject, newly made ones and such as stand from an earlier day.</summary>
    internal sealed class Builder
    {
        private readonly ImmutableArray<Finding>.Builder findings;
        private readonly int[] standsThrough;
        private int[]? starts;
        private int subjects;
        private int allStandThrough = DayRun.NoEnd;

        internal Builder(int subjects)
        {
            findings = ImmutableArray.CreateBuilder<Finding>(subjects);
            standsThrough = new int[subjects];
        }

        /// <summary>Gets the number of subjects that are done.</summary>
        internal int Subjects => subjects;

        /// <summary>Adds the findings of the next subject.</summary>
        /// <param name="made">The findings.</param>
        /// <param name="through">The last day on which all of them, and no others, stand.</param>
        internal void Add(List<Finding> made, int through)
        {
            if (made.Count != 1) CountStarts();
            starts?[subjects] = findings.Count;
            foreach (Finding finding in made) findings.Add(finding);
            standsThrough[subjects++] = through;
            if (through < allStandThrough) allStandThrough = through;
        }

        /// <summary>Takes over the findings of subjects that stand next to one another in both orders.</summary>
        internal void TakeOver(RuleFindings earlier, int first, int count)
        {
            int from = earlier.StartOf(first);
            int length = earlier.StartOf(first + count) - from;
            if (earlier.starts is not null) CountStarts();
            for (int i = 0; i < count; i++)
            {
                int through = earlier.standsThrough[first + i];
                standsThrough[subjects + i] = through;
                if (through < allStandThrough) allStandThrough = through;
                starts?[subjects + i] = findings.Count + earlier.StartOf(first + i) - from;
            }

            findings.AddRange(earlier.All.AsSpan(from, length));
            subjects += count;
        }

        internal RuleFindings Build() => new(findings.DrainToImmutable(), standsThrough, starts, allStandThrough);

        /// <summary>Notes from here on where the findings of each subject start; so far each had one.</summary>
        private void CountStarts()
        {
            if (starts is not null) return;
            starts = new int[standsThrough.Length];
            for (int i = 0; i < subjects; i++) starts[i] = i;
        }
    }
}
