using System.Reflection;
using System.Runtime.Loader;

namespace EhchRules.Adequacy.Trials;

/// <summary>Loads mutated libraries, and what puts the suite to them, apart from everything else.</summary>
/// <param name="images">The mutated libraries by name.</param>
internal sealed class MutatedContext(IReadOnlyDictionary<string, byte[]> images) : AssemblyLoadContext("mutated", isCollectible: true)
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(MutatedContext).Assembly.Location)!;

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string name = assemblyName.Name!;
        if (images.TryGetValue(name, out byte[]? image)) return LoadFromStream(new MemoryStream(image));
        return name.StartsWith("EhchRules", StringComparison.Ordinal) ? LoadFromAssemblyPath(Path.Combine(Folder, $"{name}.dll")) : null;
    }
}
