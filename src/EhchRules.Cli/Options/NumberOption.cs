using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace EhchRules.Cli.Options;

/// <summary>Options that take a whole number.</summary>
internal static class NumberOption
{
    internal static Option<int?> Make(string name, string description, string helpName = "N") => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = Parse,
    };

    private static int? Parse(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)) return number;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{((OptionResult)result.Parent!).Option.Name}: \"{text}\" is not a whole number of at most {int.MaxValue}"));
        return null;
    }
}
