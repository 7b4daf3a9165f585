using System.Runtime.Loader;
using EhchRules.Adequacy.Mutants;
using EhchRules.Adequacy.Schemata;
using Microsoft.CodeAnalysis.CSharp;

namespace EhchRules.Adequacy.Tests;

/// <summary>A small source that stands for a rule, with its mutants.</summary>
internal sealed class Example
{
    internal const string File = "EhchRules/Rules/Alignment/Example.cs";

    private readonly CSharpCompilation compilation;

    internal Example(string source)
    {
        compilation = LibrarySource.Of("example", [LibrarySource.Parse(source, File)]);
        Mutants = new SourceMutants(static type => type is "Example" ? "ALIGN-1" : null).Of(compilation, 0);
    }

    internal List<SourceMutant> Mutants { get; }

    /// <summary>Gets the changes of one kind, in order.</summary>
    internal IEnumerable<string> Changes(MutantKind kind) => Mutants.Where(mutant => mutant.Mutant.Kind == kind).Select(static mutant => mutant.Mutant.Change);

    internal SourceMutant Mutant(string change) => Mutants.Single(mutant => mutant.Mutant.Change == change);

    /// <summary>Compiles all mutants side by side.</summary>
    internal Compiled Compile()
    {
        List<SourceMutant> alone = [];
        List<SourceMutant> stillborn = [];
        byte[] image = new MutatedLibrary(compilation, [], [Injected.MutantSwitch], []).Compile(Mutants, alone, stillborn);
        return new(image, alone, stillborn);
    }

    internal byte[]? CompileAlone(string change) => new MutatedLibrary(compilation, [], [Injected.MutantSwitch], []).CompileAlone(Mutant(change));

    /// <summary>A library that holds the mutants.</summary>
    internal sealed record Compiled(byte[] Image, List<SourceMutant> Alone, List<SourceMutant> Stillborn)
    {
        private readonly Type[] types = Load(Image);

        /// <summary>Calls a method of the class Example with a mutant active; -1 for none.</summary>
        internal object? Call(int mutant, string method, params object[] arguments)
        {
            const System.Reflection.BindingFlags any = System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public;
            types.Single(static type => type.Name is "MutantSwitch").GetMethod("Arm", any)!.Invoke(null, [mutant, null, 1_000L]);
            return types.Single(static type => type.Name is "Example").GetMethod(method, any)!.Invoke(null, arguments);
        }

        private static Type[] Load(byte[] image)
        {
            AssemblyLoadContext context = new("example", isCollectible: true);
            return context.LoadFromStream(new MemoryStream(image)).GetTypes();
        }
    }
}
