using System.CommandLine;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Funding;

namespace EhchRules.Cli.Premiums;

/// <summary><c>ehch premium</c>: works out the care home premium of a month.</summary>
internal static class PremiumCommand
{
    internal static Command Make(Terminal terminal)
    {
        Argument<string[]> files = RecordFilesArgument.Make(ArgumentArity.OneOrMore);
        Option<PaymentMonth> month = MonthOption.Make("--month", "The month of the payment. Homes and beds are those on its 1st");
        Option<DateOnly?> knownOn = DayOption.Make("--known-on", "Use only rates and texts published by this day. The default is everything known");
        Option<DocumentFormat> format = NamesOption.One<DocumentFormat>("--format", "How to write it");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by a whole report", HelpName = "OUT" };
        Command command = new("premium", "Calculate the care home premium owed to a network for a month: by home, with the rate and its source.") { files, month, knownOn, format, output };
        command.SetAction((call, cancellationToken) => new PremiumRun
        {
            Terminal = terminal,
            Files = call.GetRequiredValue(files),
            Month = call.GetRequiredValue(month),
            KnownOn = call.GetValue(knownOn),
            Format = call.GetValue(format),
            Output = call.GetValue(output),
        }.RunAsync(cancellationToken));
        return command;
    }
}
