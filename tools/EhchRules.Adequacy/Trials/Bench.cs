using System.Reflection;
using System.Runtime.CompilerServices;

namespace EhchRules.Adequacy.Trials;

/// <summary>A mutated library, loaded, with the suite before it.</summary>
internal sealed class Bench : IDisposable
{
    private readonly MutatedContext context;
    private readonly List<Action<int, byte[]?, long>> switches = [];
    private readonly List<Func<long>> stepsLeft = [];
    private readonly Action<string?> catalogue;
    private readonly Func<int, string?> run;

    /// <param name="images">The mutated libraries by name.</param>
    /// <param name="lines">The lines of the suite.</param>
    internal Bench(IReadOnlyDictionary<string, byte[]> images, byte[][] lines)
    {
        context = new(images);
        foreach (string name in images.Keys)
        {
            Type mutants = context.LoadFromAssemblyName(new(name)).GetType("MutantSwitch", throwOnError: true)!;
            switches.Add(Method<Action<int, byte[]?, long>>(mutants, "Arm"));
            stepsLeft.Add(Method<Func<long>>(mutants, "StepsLeft"));
        }

        catalogue = Method<Action<string?>>(context.LoadFromAssemblyName(new("EhchRules")).GetType("CatalogueSwitch", throwOnError: true)!, "Arm");
        Type runner = context.LoadFromAssemblyName(typeof(VectorRunner).Assembly.GetName()).GetType(typeof(VectorRunner).FullName!, throwOnError: true)!;
        run = runner.GetMethod(nameof(VectorRunner.Of))!.CreateDelegate<Func<byte[][], Func<int, string?>>>()(lines);
    }

    /// <summary>Gets how many turns of loops the last vector took.</summary>
    internal long LastSteps { get; private set; }

    /// <summary>Gets whether the library threw at the last vector.</summary>
    internal bool HasThrown { get; private set; }

    public void Dispose() => context.Unload();

    /// <summary>Chooses a mutant: -1 and null for none.</summary>
    internal void Choose(string? change) => catalogue(change);

    /// <summary>Puts one vector to the library.</summary>
    /// <param name="vector">Its position in the suite.</param>
    /// <param name="mutant">The mutant that is active; -1 for none.</param>
    /// <param name="marks">Takes a 1 for each mutant that was reached; null where nobody asks.</param>
    /// <param name="steps">The most turns of loops.</param>
    /// <returns>What is wrong with the answer; null where it is as expected.</returns>
    internal string? Run(int vector, int mutant, byte[]? marks, long steps)
    {
        Arm(mutant, marks, steps);
        string? fault = run(vector);
        LastSteps = stepsLeft.Sum(left => steps - left());
        HasThrown = fault?.StartsWith(VectorRunner.Thrown, StringComparison.Ordinal) is true;
        Arm(-1, null, long.MaxValue);
        return fault;
    }

    /// <summary>Runs what sets the tables up, so that it is done before a mutant is chosen, or while one is.</summary>
    /// <returns>What was thrown; null where nothing was.</returns>
    internal string? SetUp(int mutant, byte[]? marks, long steps)
    {
        Arm(mutant, marks, steps);
        try
        {
            foreach (Type type in context.Assemblies.Where(static one => one.GetName().Name is "EhchRules" or "EhchRules.Scoring").SelectMany(static one => one.GetTypes()))
            {
                if (!type.ContainsGenericParameters) RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
        }
        catch (TypeInitializationException thrown)
        {
            return $"{thrown.InnerException?.GetType().Name}: {thrown.InnerException?.Message}";
        }
        finally
        {
            Arm(-1, null, long.MaxValue);
        }

        return null;
    }

    private void Arm(int mutant, byte[]? marks, long steps)
    {
        foreach (Action<int, byte[]?, long> arm in switches) arm(mutant, marks, steps);
    }

    private static T Method<T>(Type type, string name)
        where T : Delegate => type.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<T>();
}
