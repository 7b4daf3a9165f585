using System.Text;

namespace EhchRules.Json;

/// <summary>The names of the properties that an object can have, in the order of the format.</summary>
/// <param name="take">Adds them to a list.</param>
internal sealed class PropertyNames(Action<List<string>> take)
{
    // Made when first asked for, perhaps twice at once to the same effect.
    private List<string>? all;
    private byte[][]? spellings;

    internal IReadOnlyList<string> All => all ??= Taken();

    /// <summary>Gets the names as they stand in most documents, each with its quotation marks and the colon.</summary>
    internal byte[][] Spellings => spellings ??= [.. All.Select(static name => Encoding.UTF8.GetBytes($"\"{name}\":"))];

    private List<string> Taken()
    {
        List<string> taken = [];
        take(taken);
        return taken;
    }
}
