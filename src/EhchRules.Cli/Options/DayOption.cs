using System.CommandLine;
using System.CommandLine.Parsing;
using EhchRules.Cli.Input.Sheets;

namespace EhchRules.Cli.Options;

/// <summary>Options that take a day.</summary>
internal static class DayOption
{
    internal static Option<DateOnly?> Make(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = Parse,
    };

    private static DateOnly? Parse(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (IsoDay.TryRead(text, out DateOnly day)) return day;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name}: \"{text}\" is not a day written as yyyy-MM-dd, such as 2020-10-19{CellText.DayHint(text)}");
        return null;
    }
}
