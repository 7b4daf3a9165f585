namespace EhchRules.Reports;

/// <summary>Draws courses in columns of days.</summary>
internal static class Bar
{
    /// <summary>Draws one course: of each column the worst day.</summary>
    internal static string Of(Course course, DayColumns columns)
    {
        char[] bar = new string(OutcomeGlyphs.Nothing, columns.Count).ToCharArray();
        int[] ranks = new int[columns.Count];
        Array.Fill(ranks, int.MaxValue);
        foreach (Stretch stretch in course.Stretches)
        {
            for (int column = columns.Of(stretch.From); column <= columns.Of(stretch.Through); column++)
            {
                if (OutcomeSigns.Rank(stretch.Outcome) >= ranks[column]) continue;
                ranks[column] = OutcomeSigns.Rank(stretch.Outcome);
                bar[column] = OutcomeSigns.Of(stretch.Outcome);
            }
        }

        return new(bar);
    }
}

/// <summary>How many subjects are not met on each day, and how many are bound.</summary>
internal sealed class NotMetCounts
{
    private const int MostSteps = 9;

    private readonly DateOnly from;
    private readonly int[] notMet;
    private readonly int[] bound;

    /// <param name="subjects">The courses of each subject.</param>
    /// <param name="from">The first day.</param>
    /// <param name="days">The number of days.</param>
    internal NotMetCounts(IEnumerable<IReadOnlyList<Course>> subjects, DateOnly from, int days)
    {
        this.from = from;
        notMet = new int[days];
        bound = new int[days];
        foreach (IReadOnlyList<Course> courses in subjects)
        {
            Add(courses, notMet, static outcome => outcome is Outcome.NotMet);
            Add(courses, bound, static outcome => outcome is not Outcome.NotApplicable);
        }

        Most = notMet.Max();
        FirstOfMost = from.AddDays(Array.IndexOf(notMet, Most));
        Step = StepFor(Most);
    }

    /// <summary>Gets the most that are not met on one day.</summary>
    internal int Most { get; }

    /// <summary>Gets the first day on which that many are.</summary>
    internal DateOnly FirstOfMost { get; }

    /// <summary>Gets how many are bound on that day.</summary>
    internal int BoundThen => bound[FirstOfMost.DayNumber - from.DayNumber];

    /// <summary>Gets how many are not met on the last day.</summary>
    internal int Last => notMet[^1];

    /// <summary>Gets how many one step of a digit stands for: a 3 is more than two steps and at most three.</summary>
    internal int Step { get; }

    /// <summary>Draws digits: of each column the day on which most are not met; the glyph of what does not bind where nobody is bound.</summary>
    internal string Bar(DayColumns columns)
    {
        char[] bar = new string(OutcomeSigns.Of(Outcome.NotApplicable), columns.Count).ToCharArray();
        int[] most = new int[columns.Count];
        for (int day = 0; day < notMet.Length; day++)
        {
            int column = columns.Of(from.AddDays(day));
            most[column] = Math.Max(most[column], notMet[day]);
            if (bound[day] > 0) bar[column] = (char)('0' + ((most[column] + Step - 1) / Step));
        }

        return new(bar);
    }

    /// <summary>Finds the least round number of which nine are enough.</summary>
    private static int StepFor(int most)
    {
        for (int tens = 1; ; tens *= 10)
        {
            foreach (int round in (int[])[1, 2, 5])
            {
                if (round * tens * MostSteps >= most) return round * tens;
            }
        }
    }

    private void Add(IReadOnlyList<Course> courses, int[] counts, Func<Outcome, bool> counted)
    {
        // A subject counts once on a day, whatever the number of its occasions.
        int next = 0;
        foreach (Stretch stretch in courses.SelectMany(static course => course.Stretches).Where(stretch => counted(stretch.Outcome)).OrderBy(static stretch => stretch.From))
        {
            int end = stretch.Through.DayNumber - from.DayNumber;
            for (int day = Math.Max(next, stretch.From.DayNumber - from.DayNumber); day <= end; day++) counts[day]++;
            next = Math.Max(next, end + 1);
        }
    }
}
