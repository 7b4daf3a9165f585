using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EhchRules.Adequacy.Schemata;

/// <summary>A library's sources as a compilation, with what the project file adds to them taken from the library that was built.</summary>
internal static class LibrarySource
{
    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions Compiling = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Reads the sources of a library.</summary>
    /// <param name="built">The library as built.</param>
    /// <param name="src">The folder src.</param>
    /// <param name="references">What it is compiled against besides the framework.</param>
    internal static CSharpCompilation Of(Assembly built, string src, params IEnumerable<MetadataReference> references)
    {
        string name = built.GetName().Name!;
        List<SyntaxTree> trees = [Parse(Usings, "usings.cs"), Parse(string.Join('\n', FriendsOf(built)), "friends.cs")];
        foreach (string path in Directory.EnumerateFiles(Path.Combine(src, name), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string place = Path.GetRelativePath(src, path).Replace('\\', '/');
            if (!place.Contains("/bin/", StringComparison.Ordinal) && !place.Contains("/obj/", StringComparison.Ordinal)) trees.Add(Parse(File.ReadAllText(path), place));
        }

        trees.AddRange(MadeByTheBuildOf(name));
        CSharpGeneratorDriver.Create(Generators(), parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(Of(name, trees, references), out Compilation generated, out _);
        return (CSharpCompilation)generated;
    }

    internal static CSharpCompilation Of(string name, IEnumerable<SyntaxTree> trees, params IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(name, trees, [.. Framework(), .. references], Compiling);

    internal static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), Parsing, path);

    /// <summary>Gets the resources that were built into a library.</summary>
    internal static IEnumerable<ResourceDescription> ResourcesOf(Assembly built) =>
        built.GetManifestResourceNames().Select(name => new ResourceDescription(name, () => built.GetManifestResourceStream(name)!, isPublic: true));

    /// <summary>Reads the sources that the build of a library writes, which came with this program.</summary>
    private static IEnumerable<SyntaxTree> MadeByTheBuildOf(string name)
    {
        Assembly own = typeof(LibrarySource).Assembly;
        foreach (string place in own.GetManifestResourceNames().Where(place => place.StartsWith($"{name}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using StreamReader text = new(own.GetManifestResourceStream(place)!);
            yield return Parse(text.ReadToEnd(), place);
        }
    }

    private static IEnumerable<string> FriendsOf(Assembly built) => built.GetCustomAttributes<InternalsVisibleToAttribute>()
        .Select(static friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend.AssemblyName}\")]");

    private static IEnumerable<MetadataReference> Framework()
    {
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return trusted.Where(static path => !Path.GetFileName(path).StartsWith("EhchRules", StringComparison.Ordinal)).Select(static path => MetadataReference.CreateFromFile(path));
    }

    /// <summary>Gets the generators that come with the SDK; the library leans on those of regular expressions and of JSON.</summary>
    private static ImmutableArray<ISourceGenerator> Generators()
    {
        DirectoryInfo runtime = Directory.GetParent(typeof(object).Assembly.Location)!;
        string packs = Path.Combine(runtime.Parent!.Parent!.Parent!.FullName, "packs", "Microsoft.NETCore.App.Ref");
        string pack = Directory.EnumerateDirectories(packs, $"{Environment.Version.Major}.*").Order(StringComparer.Ordinal).Last();
        string[] names = ["System.Text.RegularExpressions.Generator.dll", "System.Text.Json.SourceGeneration.dll"];
        return [.. names.Select(name => Path.Combine(pack, "analyzers", "dotnet", "cs", name)).SelectMany(static path => new AnalyzerFileReference(path, Loader.Instance).GetGenerators(LanguageNames.CSharp))];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        internal static readonly Loader Instance = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
