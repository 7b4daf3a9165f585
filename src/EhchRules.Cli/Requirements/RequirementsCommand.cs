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
    }

    internal static Command Make(Terminal terminal)
    {
        Option<DateOnly?> on = DayOption.Make("--on", "The day on which they are in force. The default is today");
        Option<IReadOnlySet<Topic>?> topics = NamesOption.Make<Topic>("--topic", "Show only these topics");
        Option<bool> all = new("--all") { Description = "Write the whole catalogue, of all days, with every reason (json): what ehch diff --rule-set compares" };
        Option<CatalogueFormat> format = NamesOption.One<CatalogueFormat>("--format", "How to write them (markdown is the whole catalogue, of all days)");
        Command command = new("requirements", "List the requirements in force on a day: what is required, who is responsible, with what force, and by when.") { on, topics, all, format };
        command.SetAction((call, cancellationToken) =>
        {
            TextWriter output = call.InvocationConfiguration.Output;
            if (call.GetValue(format) is CatalogueFormat.Markdown)
            {
                if (call.GetResult(on) is not null || call.GetResult(topics) is not null) throw new UsageException("--format markdown writes the whole catalogue; it goes with neither --on nor --topic");
                EhchRuleSet.Current.ReportCatalogue().WriteMarkdown(output);
                return output.FlushAsync(cancellationToken);
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
        });
        return command;
    }
}
