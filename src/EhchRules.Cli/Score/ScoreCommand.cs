using System.CommandLine;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Options;
using EhchRules.Cli.Score.Policies;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score;

/// <summary><c>ehch score</c>: scores rows of observations by NEWS2.</summary>
internal static class ScoreCommand
{
    private const string Description =
        "Score observations by NEWS2: a total for each row, or a range where readings are missing. For residents of 16 and over who are not pregnant. Not a diagnosis.";

    private const string FileDescription =
        """
        A CSV file with a header; - reads standard input, as does naming no file where something is piped in.
        Its columns, in any order: resident, at, respiratory_rate (per minute), spo2 (percent), spo2_scale (1 or 2), on_oxygen (true or false), systolic_bp (mmHg), pulse (per minute), consciousness (A, C, V, P or U), temperature (degrees Celsius, at most one decimal).
        An empty cell is a missing reading. Each row needs its resident and its time, as 2026-01-05T08:30; all times have Z or an offset, or none has.
        Unknown columns are an error, except those written by --format csv and those whose name begins x_ or x-, which are ignored.
        Faulty rows are reported on standard error, with their line and columns; the rest are scored
        """;

    internal static Command Make(Terminal terminal)
    {
        Argument<string?> file = new("FILE")
        {
            Description = FileDescription,
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> policy = new("--policy") { Description = $"Write what a policy asks for at each score. No policy is used unless named: {PolicyNames.Listed}, or a file of your own (ehch-policy/1, .json)", HelpName = "NAME" };
        Option<string?> resident = new("--resident") { Description = "Write only this resident's rows. Faults of all rows are still reported", HelpName = "ID" };
        Option<ScoreFormat> format = NamesOption.One<ScoreFormat>("--format", "How to write the scores (svg draws one resident, named by --resident, over time; csv keeps residents exactly as they are, even where a spreadsheet would take one for a formula)");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by a whole report", HelpName = "OUT" };
        Command command = new("score", Description) { file, policy, resident, format, output };
        command.SetAction(async (call, cancellationToken) =>
        {
            string name = call.GetValue(file) ?? (terminal.InIsTerminal ? throw new UsageException("a file is needed; - reads what is typed") : RecordFile.StandardInput);
            if (call.GetValue(policy) is { } read && PolicyNames.Find(read) is null && File.Exists(read)) RecordFile.Check([read], call.GetValue(output), terminal);
            ResponsePolicy? chosen = call.GetValue(policy) is { } asked ? await PolicyChoice.FindAsync(asked, terminal, cancellationToken) : null;
            if (chosen is null && call.GetValue(policy) is not null) return ExitCode.Faults;
            return await new ScoreRun
            {
                Terminal = terminal,
                File = name,
                Policy = chosen,
                Resident = call.GetValue(resident),
                Format = call.GetValue(format),
                Output = call.GetValue(output),
            }.RunAsync(cancellationToken);
        });
        return command;
    }
}
