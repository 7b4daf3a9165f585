using System.Reflection;
using Microsoft.CodeAnalysis;

namespace EhchRules.Adequacy.Schemata;

/// <summary>The sources that are compiled into a mutated library.</summary>
internal static class Injected
{
    /// <summary>Gets what chooses a mutant.</summary>
    internal static SyntaxTree MutantSwitch => Read("MutantSwitch.cs");

    /// <summary>Gets what changes the catalogue.</summary>
    internal static SyntaxTree CatalogueSwitch => Read("CatalogueSwitch.cs");

    private static SyntaxTree Read(string name)
    {
        Assembly here = typeof(Injected).Assembly;
        using StreamReader reader = new(here.GetManifestResourceStream(here.GetManifestResourceNames().Single(one => one.EndsWith($".{name}", StringComparison.Ordinal)))!);
        return LibrarySource.Parse(reader.ReadToEnd(), name);
    }
}
