using System;

/// <summary>Compiled into each mutated library: says which mutant is active, notes which were reached, and stops what does not end.</summary>
internal static class MutantSwitch
{
    private static int active = -1;
    private static byte[]? reached;
    private static long stepsLeft = long.MaxValue;

    /// <summary>Chooses a mutant, -1 for none, before each question.</summary>
    internal static void Arm(int mutant, byte[]? marks, long steps)
    {
        active = mutant;
        reached = marks;
        stepsLeft = steps;
    }

    internal static long StepsLeft() => stepsLeft;

    internal static bool Is(int mutant)
    {
        byte[]? marks = reached;
        if (marks is not null) marks[mutant] = 1;
        return active == mutant;
    }

    /// <summary>Counts a turn of a loop.</summary>
    internal static void Step()
    {
        if (--stepsLeft < 0) throw new EndlessMutantException();
    }

    /// <summary>Leaves an entry of a list out while its mutant is active.</summary>
    internal static T[] Unless<T>(int mutant, T entry) => Is(mutant) ? [] : [entry];

    internal static DateOnly Shift(DateOnly day, int by) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + by, 0, DateOnly.MaxValue.DayNumber));

    internal static DateOnly? Shift(DateOnly? day, int by) => day is { } known ? Shift(known, by) : null;

    // The least and the greatest number stand for no day.
    internal static int Shift(int day, int by) => day is int.MinValue or int.MaxValue ? day : day + by;

    internal static int? Shift(int? day, int by) => day is { } known ? Shift(known, by) : null;
}

/// <summary>More turns of loops than any question needs.</summary>
internal sealed class EndlessMutantException : Exception
{
    public EndlessMutantException()
        : base("More turns of loops than any question needs.")
    {
    }
}
