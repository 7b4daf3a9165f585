using System.CommandLine;
using System.CommandLine.Parsing;

namespace EhchRules.Cli.Options;

/// <summary>Options that take one or more names of a vocabulary, parted by commas.</summary>
internal static class NamesOption
{
    /// <summary>The name that stands for no name at all.</summary>
    private const string NoName = "none";

    /// <summary>Makes an option that narrows; its value is null where it is not given.</summary>
    internal static Option<IReadOnlySet<T>?> Make<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = $"{description}: {string.Join(", ", Enum.GetNames<T>())}",
            HelpName = "names",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = static result => Parse<T>(result, allowsNone: false),
        };

    /// <summary>Makes an option that takes <c>none</c> as well; its value is null where it is not given.</summary>
    internal static Option<IReadOnlySet<T>?> MakeWithNone<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = $"{description}: {string.Join(", ", Enum.GetNames<T>())}, or {NoName}",
            HelpName = "names",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = static result => Parse<T>(result, allowsNone: true),
        };

    /// <summary>Makes an option that takes a single name of a vocabulary, of which the first is the default.</summary>
    internal static Option<T> One<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = $"{description}: {string.Join(", ", Enum.GetNames<T>().Select(Lower))}. The default is {Lower(Enum.GetNames<T>()[0])}",
            HelpName = "name",
            CustomParser = static result => ParseOne<T>(result) ?? default,
        };

    private static T? ParseOne<T>(ArgumentResult result)
        where T : struct, Enum
    {
        string text = result.Tokens[^1].Value;
        if (Find<T>(text) is { } found) return found;
        result.AddError($"{NameOf(result)}: \"{text}\" is not one of {string.Join(", ", Enum.GetNames<T>().Select(Lower))}");
        return null;
    }

    private static HashSet<T> Parse<T>(ArgumentResult result, bool allowsNone)
        where T : struct, Enum
    {
        HashSet<T> names = [];
        foreach (string text in result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (Find<T>(text) is { } found) names.Add(found);
            else if (!(allowsNone && text == NoName))
            {
                string or = allowsNone ? $", {NoName}" : string.Empty;
                result.AddError($"{NameOf(result)}: \"{text}\" is not one of {string.Join(", ", Enum.GetNames<T>())}{or}");
            }
        }

        return names;
    }

    private static T? Find<T>(string text)
        where T : struct, Enum
    {
        string? name = Array.Find(Enum.GetNames<T>(), name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return name is null ? null : Enum.Parse<T>(name);
    }

    private static string NameOf(ArgumentResult result) => ((OptionResult)result.Parent!).Option.Name;

    private static string Lower(string name) => name.ToLowerInvariant();
}
