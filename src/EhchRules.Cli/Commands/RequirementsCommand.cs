using System.CommandLine;
using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Cli.Requirements;
using EhchRules.Cli.Output;

namespace EhchRules.Cli.Commands;

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
        Option<CatalogueFormat> format = NamesOption.One<CatalogueFormat>("--format", "How to write them (markdown is the whole catalogue, of all days)");
        Command command = new("requirements", "List the requirements in force on a day: what is asked, of whom, with what force, by when.") { on, topics, format };
        command.SetAction((call, cancellationToken) =>
        {
            TextWriter output = call.InvocationConfiguration.Output;
            if (call.GetValue(format) is CatalogueFormat.Markdown)
            {
                if (call.GetResult(on) is not null || call.GetResult(topics) is not null) throw new UsageException("--format markdown writes the whole catalogue; it goes with neither --on nor --topic");
                return output.WriteAsync(CatalogueMarkdown.Write().AsMemory(), cancellationToken);
            }

            DateOnly day = call.GetValue(on) ?? terminal.Today;
            IReadOnlySet<Topic>? chosen = call.GetValue(topics);
            Requirement[] inForce = [.. RequirementCatalogue.Judged.Where(requirement => requirement.TermOn(day) is not null && chosen?.Contains(requirement.Topic) is not false)];
            if (call.GetValue(format) is CatalogueFormat.Json)
            {
                CatalogueDocument document = CatalogueDocument.Of(day, inForce, chosen is null ? RequirementCatalogue.Listed : []);
                return output.WriteLineAsync(JsonSerializer.Serialize(document, CatalogueJson.Readable.CatalogueDocument).AsMemory(), cancellationToken);
            }

            using Page page = new(terminal.Out, TextStyle.For(terminal, isFile: false));
            new RequirementTable(page).Write(day, inForce);
            return Task.CompletedTask;
        });
        return command;
    }
}
