using System.CommandLine;
using System.CommandLine.Parsing;
using EhchRules.Funding;

namespace EhchRules.Cli.Options;

/// <summary>Options that take a month.</summary>
internal static class MonthOption
{
    internal static Option<PaymentMonth> Make(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM",
        Required = true,
        CustomParser = Parse,
    };

    private static PaymentMonth Parse(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (PaymentMonth.TryParse(text, out PaymentMonth month)) return month;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name}: \"{text}\" is not a month written as yyyy-MM, such as 2024-10");
        return default;
    }
}
