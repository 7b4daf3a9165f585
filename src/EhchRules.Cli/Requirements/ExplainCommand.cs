using System.CommandLine;
using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Cli.Suggestions;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Cli.Requirements;

/// <summary><c>ehch explain</c>: one requirement in full.</summary>
internal static class ExplainCommand
{
    private enum ExplanationFormat
    {
        Text,
        Json,
    }

    internal static Command Make(Terminal terminal)
    {
        Argument<string> id = new("ID") { Description = "The requirement's id, such as PCSP-3, or the id of an entry that is listed but not judged" };
        Option<ExplanationFormat> format = NamesOption.One<ExplanationFormat>("--format", "How to write it");
        Command command = new("explain", "Explain one requirement: what it says, in which text, since when, and its possible answers.") { id, format };
        command.SetAction(async (call, cancellationToken) =>
        {
            string asked = call.GetRequiredValue(id);
            Requirement? requirement = RequirementCatalogue.Judged.FirstOrDefault(one => IsId(one.Id, asked));
            ListedEntry? listed = RequirementCatalogue.Listed.FirstOrDefault(one => IsId(one.Id, asked));
            if (requirement is null && listed is null) throw new UsageException($"\"{asked}\" is not the id of a requirement; {NearIds.Suggest(asked)}");
            if (call.GetValue(format) is ExplanationFormat.Json)
            {
                using Utf8JsonWriter json = WrittenJson.Over(terminal.Out);
                if (requirement is not null) CatalogueJson.Write(json, new CatalogueEntry(requirement, EhchRuleSet.Current.ReasonsOf(requirement)));
                else CatalogueJson.Write(json, listed!);
                await WrittenJson.EndAsync(json, terminal.Out, cancellationToken);
                return;
            }

            TextReport report = requirement is not null ? EhchRuleSet.Current.Report(requirement) : EhchRuleSet.Current.Report(listed!);
            await TextOutput.WriteAsync(terminal.Out, text => report.WriteText(text, TextStyle.For(terminal, isFile: false)), cancellationToken);
        });
        return command;
    }

    private static bool IsId(string id, string asked) => string.Equals(id, asked, StringComparison.OrdinalIgnoreCase);
}
