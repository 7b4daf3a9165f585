using System.CommandLine;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Options;
using EhchRules.Json;
using EhchRules.Sampling;
using EhchRules.Tables;

namespace EhchRules.Cli.Sample;

/// <summary><c>ehch sample</c>: makes up records to try things on.</summary>
internal static class SampleCommand
{
    internal static Command Make(Terminal terminal)
    {
        Option<int?> networks = NumberOption.Make("--networks", "How many networks. One is written as an indented record, several as one a line (NDJSON). The default is 1");
        Option<int?> homes = NumberOption.Make("--homes", "Homes of each network. The default is as many as a network has on average");
        Option<int?> beds = NumberOption.Make("--beds", "Registered beds of each network. The default is 29.5 a home");
        Option<int?> seed = NumberOption.Make("--seed", "Equal seeds give equal samples. The default is 1", "S");
        Option<string?> practices = new("--practices") { Description = "A CSV file of practices and their networks to take codes and names from; otherwise they are made up. NHS Digital's mappings are read, that of QOF and the monthly one (gp-reg-pat-prac-map), and ODS's report of core partners (epcncorepartnerdetails); - reads standard input", HelpName = "FILE" };
        Option<SampleFormat> format = NamesOption.One<SampleFormat>("--format", "How to write the records: as JSON, or as tables, a CSV file for each, into the folder that -o names");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, or folder, which is replaced only by a whole sample", HelpName = "OUT" };
        Command command = new("sample", "Write synthetic records: no resident in them is real.") { homes, beds, networks, seed, practices, format, output };
        command.SetAction(async (call, cancellationToken) =>
        {
            if (call.GetValue(practices) is not { } file) return await WriteAsync(null, cancellationToken);
            RecordFile.Check([file], call.GetValue(output), terminal);
            PracticeReading reading = await ReadAsync(file, terminal, cancellationToken);
            foreach (RegisterFault fault in reading.Faults) await terminal.Error.WriteLineAsync(Printable.Line($"{file}: {fault}"));
            return reading.Faults.Count > 0 || reading.Register is null ? ExitCode.Faults : await WriteAsync(SampledPractices.Of(reading.Register), cancellationToken);

            async Task<int> WriteAsync(IReadOnlyList<PracticeMapping>? mapping, CancellationToken stop)
            {
                SampleOptions options = new()
                {
                    Networks = call.GetValue(networks) ?? 1,
                    Homes = call.GetValue(homes),
                    Beds = call.GetValue(beds),
                    Seed = call.GetValue(seed) ?? 1,
                    Practices = mapping,
                };
                if (options.Problems() is { Count: > 0 } problems) throw new UsageException(string.Join(' ', problems));
                if (call.GetValue(format) is SampleFormat.Tables) return await SampleTables.WriteAsync(options, call.GetValue(output), terminal, stop);
                await using ReportOutput target = ReportOutput.Open(call.GetValue(output), terminal);
                foreach (NetworkRecord record in SampleNetworks.Generate(options))
                {
                    await EhchJson.WriteRecordAsync(target.Stream, record, indented: options.Networks == 1, stop);
                }

                await target.KeepAsync(stop);
                return ExitCode.Done;
            }
        });
        return command;
    }

    private static async Task<PracticeReading> ReadAsync(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        await using Stream stream = RecordFile.OpenOnce(file, terminal);
        return await PracticeRegister.ReadAsync(stream, cancellationToken: cancellationToken);
    }
}
