using System.CommandLine;
using System.CommandLine.Parsing;

namespace EhchRules.Cli.Options;

/// <summary>Options that take one or more ids, parted by commas.</summary>
internal static class IdsOption
{
    /// <summary>Makes an option of ids that hold no comma; its value is null where it is not given. The ids are in the order in which they were, each once.</summary>
    internal static Option<IReadOnlyList<string>?> Make(string name, string description) => Make<IReadOnlyList<string>>(name, description, Parse);

    /// <summary>Makes an option of ids of a record, which may hold any sign; its value is null where it is not given.</summary>
    internal static Option<ChosenIds?> OfRecord(string name, string description) =>
        Make<ChosenIds>(name, description, static result => new([.. result.Tokens.Select(static token => token.Value)]));

    private static Option<T?> Make<T>(string name, string description, Func<ArgumentResult, T> parse)
        where T : class => new(name)
        {
            Description = description,
            HelpName = "ID,...",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result => parse(result),
        };

    private static string[] Parse(ArgumentResult result)
    {
        string[] ids = [.. result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
        if (ids.Contains(string.Empty, StringComparer.Ordinal)) result.AddError($"{((OptionResult)result.Parent!).Option.Name}: an id is empty");
        return ids;
    }
}
