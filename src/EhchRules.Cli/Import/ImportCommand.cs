using System.CommandLine;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;

namespace EhchRules.Cli.Import;

/// <summary><c>ehch import</c>: makes records of what users have, completed from public registers.</summary>
internal static class ImportCommand
{
    private const string Description = "Write records, one a line, completed from CQC's and the NHS's public registers. What a record says stays; where a register says otherwise is a warning.";

    internal static Command Make(Terminal terminal)
    {
        Argument<string[]> files = RecordFilesArgument.Make(ArgumentArity.OneOrMore);
        files.Description = "Files of one record (ehch-record/1), or of one record a line (NDJSON), or tables of records: a folder of CSV or Parquet files, a DuckDB file, or postgresql:; - reads standard input";
        Option<string[]> cqc = Files("--cqc", "CQC's active or deactivated locations or weekly directory, saved as CSV, or answers of its API as JSON: names, whom homes serve, services and beds");
        Option<string?> practices = new("--practices") { Description = "Practices and their networks, as CSV: ODS's report of core partners, or the mapping of QOF or of patients' numbers: the network's name, commissioner and practices", HelpName = "FILE" };
        Option<DateOnly?> asOf = DayOption.Make("--as-of", "The day of a register that does not name its own, in the file or as 01_September_2026 before the file's name; and since when the practices of a mapping without days are members");
        Option<DateOnly?> on = DayOption.Make("--on", "The last day on which the records are to be judged: a table that is complete to an earlier day does not say that there is none. The default is today");
        Option<bool> sort = new("--sort") { Description = "Put the rows of tables in files in the order of their networks first" };
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by whole records", HelpName = "OUT" };
        Command command = new("import", Description) { files, on, cqc, practices, asOf, sort, output };
        command.SetAction((call, cancellationToken) => new ImportRun
        {
            Terminal = terminal,
            Files = call.GetRequiredValue(files),
            On = call.GetValue(on) ?? terminal.Today,
            SortsTables = call.GetValue(sort),
            Registers = new()
            {
                Terminal = terminal,
                Cqc = call.GetValue(cqc) ?? [],
                Practices = call.GetValue(practices),
                AsOf = call.GetValue(asOf),
            },
            Output = call.GetValue(output),
        }.RunAsync(cancellationToken));
        return command;
    }

    private static Option<string[]> Files(string name, string description) => new(name) { Description = description, HelpName = "FILE...", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
}
