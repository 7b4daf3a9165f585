using System.CommandLine;
using System.CommandLine.Parsing;

namespace EhchRules.Cli.Options;

/// <summary>Options that take one or more ids, parted by commas.</summary>
internal static class IdsOption
{
    /// <summary>Makes an option whose value is null where it is not given; the ids are in the order in which they were, each once.</summary>
    internal static Option<IReadOnlyList<string>?> Make(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ID,...",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
    };

    private static string[] Parse(ArgumentResult result)
    {
        string[] ids = [.. result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
        if (ids.Contains(string.Empty, StringComparer.Ordinal)) result.AddError($"{((OptionResult)result.Parent!).Option.Name}: an id is empty");
        return ids;
    }
}
