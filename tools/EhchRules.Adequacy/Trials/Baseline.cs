namespace EhchRules.Adequacy.Trials;

/// <summary>What the suite does before any mutant is chosen: it passes, and comes to some places of the text and not to others.</summary>
internal sealed class Baseline
{
    private readonly bool[] inTables;
    private readonly List<int>?[] vectors;

    private Baseline(int mutants)
    {
        inTables = new bool[mutants];
        vectors = new List<int>?[mutants];
    }

    /// <summary>Gets the most turns of loops that a question may take.</summary>
    internal long MostSteps { get; private set; }

    /// <summary>Puts the whole suite to the library as it is.</summary>
    /// <exception cref="InvalidOperationException">A vector does not pass.</exception>
    internal static Baseline Of(Bench bench, SuiteLines suite, int mutants)
    {
        Baseline baseline = new(mutants);
        byte[] marks = new byte[mutants];
        if (bench.SetUp(-1, marks, long.MaxValue) is { } thrown) throw new InvalidOperationException($"The library does not start: {thrown}");
        for (int i = 0; i < mutants; i++) baseline.inTables[i] = marks[i] != 0;
        for (int vector = 0; vector < suite.Vectors.Length; vector++)
        {
            Array.Clear(marks);
            if (bench.Run(vector, -1, marks, long.MaxValue) is { } fault) throw new InvalidOperationException($"{suite.Vectors[vector].Id} does not pass without a mutant: {fault}");
            baseline.MostSteps = Math.Max(baseline.MostSteps, bench.LastSteps);
            for (int i = 0; i < mutants; i++)
            {
                if (marks[i] != 0) (baseline.vectors[i] ??= []).Add(vector);
            }
        }

        return baseline;
    }

    /// <summary>Says whether a mutant changes what is set up once: a table, a reason, the catalogue.</summary>
    internal bool IsInTables(int mutant) => inTables[mutant];

    /// <summary>Gets the vectors that come to the place of a mutant, in order.</summary>
    internal IReadOnlyList<int> Reaching(int mutant) => vectors[mutant] ?? (IReadOnlyList<int>)[];
}
