using System.CommandLine;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Cli.Requirements;

/// <summary><c>ehch requirements</c>: the catalogue in force on a day.</summary>
internal static class RequirementsCommand
{
    private enum CatalogueFormat
    {
        Text,
        Json,
        Markdown,
        Html,
    }

    internal static Command Make(Terminal terminal)
    {
        Option<DateOnly?> on = DayOption.Make("--on", "The day on which they are in force. The default is today");
        Option<IReadOnlySet<Topic>?> topics = NamesOption.Make<Topic>("--topic", "Show only these topics");
        Option<bool> all = new("--all") { Description = "Write the whole catalogue, of all days, with every reason (json): what ehch diff --rule-set compares" };
        Option<CatalogueFormat> format = NamesOption.One<CatalogueFormat>("--format", "How to write them (markdown is the whole catalogue, of all days; html the same as a page to search, with a slider of days)");
        Option<string[]> ruleSets = new("--rule-set") { Description = "Compare the rule set in this file (ehch requirements --all --format json) with this tool's own, on the page; may be given again", HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        Option<string?> output = new("-o", "--output") { Description = "Write the page to this file, which is replaced only by a whole page", HelpName = "OUT" };
        Command command = new("requirements", "List the requirements in force on a day: what is required, who is responsible, with what force, and by when.") { on, topics, all, format, ruleSets, output };
        command.SetAction(async (call, cancellationToken) =>
        {
            if (call.GetValue(format) is not CatalogueFormat.Html)
            {
                if (call.GetResult(ruleSets) is not null || call.GetResult(output.Name) is not null) throw new UsageException($"{(call.GetResult(ruleSets) is null ? "-o" : "--rule-set")} goes with --format html");
                await WriteAsync(call, cancellationToken);
                return ExitCode.Done;
            }

            if (call.GetValue(all) || call.GetResult(topics) is not null) throw new UsageException($"--format html has every topic and every day; it does not go with {(call.GetValue(all) ? "--all" : "--topic")}");
            return await new ExplorerRun { Terminal = terminal, On = call.GetValue(on) ?? terminal.Today, RuleSets = call.GetValue(ruleSets) ?? [], Output = call.GetValue(output) }.RunAsync(cancellationToken);
        });
        return command;

        Task WriteAsync(ParseResult call, CancellationToken cancellationToken)
        {
            TextWriter written = call.InvocationConfiguration.Output;
            if (call.GetValue(format) is CatalogueFormat.Markdown)
            {
                if (call.GetResult(on) is not null || call.GetResult(topics) is not null) throw new UsageException("--format markdown writes the whole catalogue; it goes with neither --on nor --topic");
                EhchRuleSet.Current.ReportCatalogue().WriteMarkdown(written);
                return written.FlushAsync(cancellationToken);
            }

            if (call.GetValue(all))
            {
                if (call.GetValue(format) is not CatalogueFormat.Json) throw new UsageException("--all goes with --format json (--format markdown writes the whole catalogue as it is)");
                if (call.GetResult(on) is not null || call.GetResult(topics) is not null) throw new UsageException("--all writes the whole catalogue; it goes with neither --on nor --topic");
                return CatalogueJson.WriteAsync(terminal.Out, CatalogueJson.Current, cancellationToken);
            }

            DateOnly day = call.GetValue(on) ?? terminal.Today;
            IReadOnlySet<Topic>? chosen = call.GetValue(topics);
            RequirementsReport report = EhchRuleSet.Current.ReportRequirements(day, chosen);
            if (call.GetValue(format) is CatalogueFormat.Json)
            {
                CatalogueSnapshot ofTheDay = CatalogueJson.Current with
                {
                    On = day,
                    Requirements = [.. report.Requirements.Select(static requirement => new CatalogueEntry(requirement, []))],
                    Listed = chosen is null ? RequirementCatalogue.Listed : [],
                };
                return CatalogueJson.WriteAsync(terminal.Out, ofTheDay, cancellationToken);
            }

            return TextOutput.WriteAsync(terminal.Out, text => report.WriteText(text, TextStyle.For(terminal, isFile: false)), cancellationToken);
        }
    }
}
