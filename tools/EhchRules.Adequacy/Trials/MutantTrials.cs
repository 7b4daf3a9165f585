using System.Collections.Concurrent;
using EhchRules.Adequacy.Mutants;
using EhchRules.Adequacy.Schemata;

namespace EhchRules.Adequacy.Trials;

/// <summary>Puts the suite to mutants until a vector finds each out, or all have passed.</summary>
/// <param name="library">The mutated libraries.</param>
/// <param name="suite">The suite.</param>
internal sealed class MutantTrials(MutatedLibraries library, SuiteLines suite)
{
    private readonly VectorOrder order = new(suite.Vectors);
    private long mostSteps;
    private Baseline baseline = null!;

    /// <summary>Tries mutants.</summary>
    /// <param name="mutants">Which.</param>
    /// <param name="threads">On how many threads.</param>
    /// <param name="tried">Is told of each trial, from any thread.</param>
    internal List<Trial> Run(IReadOnlyCollection<Mutant> mutants, int threads, Action<Trial> tried)
    {
        using (Bench bench = new(library.Images, suite.Lines)) baseline = Baseline.Of(bench, suite, library.Made);
        mostSteps = (baseline.MostSteps * 50) + 100_000;
        ConcurrentQueue<Mutant> waiting = new(mutants.OrderBy(IsSetUpAnew));
        ConcurrentBag<Trial> trials = [];
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work, maxStackSize: 64 << 20))];
        foreach (Thread worker in workers) worker.Start();
        foreach (Thread worker in workers) worker.Join();
        return [.. trials.OrderBy(static trial => trial.Mutant.Id)];

        void Work()
        {
            Bench? shared = null;
            while (waiting.TryDequeue(out Mutant? mutant))
            {
                Trial trial = IsSetUpAnew(mutant) ? TryAnew(mutant) : TryIn(ref shared, mutant);
                trials.Add(trial);
                tried(trial);
            }

            shared?.Dispose();
        }
    }

    /// <summary>Says whether a mutant needs a library of its own: it changes what is set up once, or is compiled alone.</summary>
    private bool IsSetUpAnew(Mutant mutant) => library.IsAlone(mutant) || baseline.IsInTables(mutant.Id);

    private Trial TryAnew(Mutant mutant)
    {
        using Bench bench = new(library.ImagesOf(mutant), suite.Lines);
        int active = library.IsAlone(mutant) ? -1 : mutant.Id;
        if (bench.SetUp(active, null, mostSteps) is { } thrown) return new(mutant, TrialOutcome.Crashed, null, thrown);
        foreach (int vector in order.For(mutant, Enumerable.Range(0, suite.Vectors.Length)))
        {
            if (bench.Run(vector, active, null, mostSteps) is { } fault) return Found(mutant, vector, fault, bench.HasThrown);
        }

        return new(mutant, TrialOutcome.Survived, null, null);
    }

    private Trial TryIn(ref Bench? bench, Mutant mutant)
    {
        string? change = mutant.Instruction;
        IEnumerable<int> candidates = change is null ? baseline.Reaching(mutant.Id) : Enumerable.Range(0, suite.Vectors.Length);
        bool isReached = false;
        for (int attempt = 0; ; attempt++)
        {
            bench ??= Open();
            Trial? found = null;
            foreach (int vector in order.For(mutant, candidates))
            {
                isReached = true;
                bench.Choose(change);
                string? fault = bench.Run(vector, change is null ? mutant.Id : -1, null, mostSteps);
                bool hasThrown = bench.HasThrown;
                bench.Choose(null);
                if (fault is null) continue;
                found = Found(mutant, vector, fault, hasThrown);

                // What a mutant leaves behind would find out others.
                if (bench.Run(vector, -1, null, long.MaxValue) is null) return found;
                bench.Dispose();
                bench = null;
                if (attempt > 0) return found;
                break;
            }

            if (found is null) return new(mutant, isReached ? TrialOutcome.Survived : TrialOutcome.NotReached, null, null);
        }
    }

    private Bench Open()
    {
        Bench bench = new(library.Images, suite.Lines);
        bench.SetUp(-1, null, long.MaxValue);
        return bench;
    }

    private Trial Found(Mutant mutant, int vector, string fault, bool hasThrown)
    {
        order.Remember(mutant, vector);
        return new(mutant, fault == VectorRunner.Endless ? TrialOutcome.Endless : hasThrown ? TrialOutcome.Crashed : TrialOutcome.Killed, suite.Vectors[vector], fault);
    }
}
