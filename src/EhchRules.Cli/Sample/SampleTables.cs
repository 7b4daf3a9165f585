using EhchRules.Cli.Console;
using EhchRules.Sampling;
using EhchRules.Tables;

namespace EhchRules.Cli.Sample;

/// <summary>Writes a sample as tables: a folder that is replaced only by a whole one.</summary>
internal static class SampleTables
{
    internal static async Task<int> WriteAsync(SampleOptions options, string? output, Terminal terminal, CancellationToken cancellationToken)
    {
        if (output is null or "-") throw new UsageException("--format tables: records make many tables; name a folder for them with -o");
        OutputFolder folder = OutputFolder.Beside(output, FolderContent.Tables, terminal);
        try
        {
            await using (RecordTablesWriter writer = new(table => folder.Open($"{table.Name}.csv")))
            {
                foreach (NetworkRecord record in SampleNetworks.Generate(options))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    writer.Write(record);
                }
            }

            folder.Keep();
            return ExitCode.Done;
        }
        finally
        {
            folder.Remove();
        }
    }
}
