using System.CommandLine;
using EhchRules.Adequacy.Mutants;

namespace EhchRules.Adequacy;

/// <summary>The command line of the tool.</summary>
internal static class AdequacyCommand
{
    internal static RootCommand Make()
    {
        Option<string?> repository = new("--repository") { Description = "The repository's folder. The default is the one in which the tool was built." };
        Option<bool> check = new("--check") { Description = "Say whether docs/adequacy.md is of this suite and these sources, and try a sample. Writes nothing." };
        Option<int> sample = new("--sample") { Description = "How many mutants --check tries.", DefaultValueFactory = static _ => 100 };
        Option<int> seed = new("--seed") { Description = "Which mutants --check tries.", DefaultValueFactory = static _ => 1 };
        Option<string?> only = new("--only") { Description = "Try the mutants whose key holds this text, and list what becomes of them. Writes no page." };
        Option<bool> again = new("--again") { Description = "Try the mutants that no vector found out last time, after vectors were added, and list those that still are not. Without --only it writes the page too." };
        Option<bool> page = new("--page") { Description = "Write the page again from the results of the last run and the reviews, after reviews were written. Tries nothing." };
        Option<int> threads = new("--threads") { Description = "On how many threads.", DefaultValueFactory = static _ => 2 };
        RootCommand command = new("Changes the rules and the law's numbers in thousands of places, and counts which changes the conformance suite finds out.") { repository, check, sample, seed, only, again, page, threads };
        command.SetAction(async (call, cancellationToken) =>
        {
            AdequacyRun run = new(call.GetValue(repository) ?? Repository(), call.GetValue(threads), call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
            string? text = call.GetValue(only);
            bool Chosen(Mutant mutant) => mutant.Key.Contains(text!, StringComparison.Ordinal);
            return call.GetValue(check) ? await run.CheckAsync(call.GetValue(sample), call.GetValue(seed))
                : call.GetValue(page) ? await run.WriteAgainAsync()
                : call.GetValue(again) ? await run.TryAgainAsync(text is null ? null : Chosen)
                : text is not null ? await run.TryAsync(Chosen)
                : await run.WriteAsync();
        });
        return command;
    }

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EhchRules.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tool does not run inside the repository: say --repository.");
    }
}
