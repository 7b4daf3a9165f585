using System.CommandLine;
using EhchRules.Calendars;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;

namespace EhchRules.Cli.Verify;

/// <summary><c>ehch verify</c>: works assessments out anew and compares.</summary>
internal static class VerifyCommand
{
    internal static Command Make(Terminal terminal)
    {
        Argument<string> assessment = new("ASSESSMENT") { Description = "A file of assessments (ehch-assessment/1): one, an array, or one a line (NDJSON); - reads standard input" };
        Argument<string> record = new("RECORD") { Description = "What was assessed: a file of one record or of one a line (NDJSON), or tables of records (a folder of CSV or of Parquet files, a DuckDB file, or postgresql:); - reads standard input. Each assessment goes with the record of its network" };
        Option<WorkingDayCalendar?> calendar = HolidayOption.Make();
        Command command = new(
            "verify",
            "Check an assessment that you were given: recalculate it from the record with the same date and options, and report the first difference. Exits with 0 if they are the same and 1 if they are not.")
        {
            assessment,
            record,
            calendar,
        };
        command.SetAction((call, cancellationToken) => new VerifyRun
        {
            Terminal = terminal,
            Assessment = call.GetRequiredValue(assessment),
            Calendar = call.GetValue(calendar) ?? WorkingDayCalendar.EnglandAndWales,
            Record = call.GetRequiredValue(record),
        }.RunAsync(cancellationToken));
        return command;
    }
}
