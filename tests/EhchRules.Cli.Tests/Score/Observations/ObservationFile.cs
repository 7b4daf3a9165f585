using System.Text;
using EhchRules.Cli.Score.Observations;
using EhchRules.Scoring;

namespace EhchRules.Cli.Tests.Score.Observations;

/// <summary>Files of observations in memory, and what is read from them.</summary>
internal static class ObservationFile
{
    internal const string Header = "resident,at,respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature\n";

    /// <summary>A row in which everything is recorded and scores 0.</summary>
    internal const string Sound = "r-1,2026-01-05T08:00,14,97,1,false,132,64,A,36.7";

    internal static string Of(params string[] rows) => Header + string.Join('\n', rows) + "\n";

    /// <summary>The sound row with one cell changed.</summary>
    internal static string With(string column, string cell)
    {
        string[] cells = Sound.Split(',');
        cells[Array.IndexOf(Header.TrimEnd().Split(','), column)] = cell;
        return string.Join(',', cells);
    }

    internal static Task<ObservationsRead> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    internal static async Task<ObservationsRead> ReadAsync(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        List<RowRead> rows = [];
        List<string> faults = [];
        await using ObservationRows reading = new(stream, fault => faults.Add(fault.ToString()));
        await reading.ReadAsync(
            (in row) =>
            {
                rows.Add(new(row.Line, row.Resident, row.Time, row.At, row.Set));
                return true;
            },
            TestContext.Current.CancellationToken);
        return new(rows, [.. faults], reading.Faulty);
    }

    internal static async Task<RowRead> RowAsync(string row) => (await ReadAsync(Of(row))).Rows.Single();

    internal static async Task<string[]> FaultsAsync(string text) => (await ReadAsync(text)).Faults;
}

/// <summary>A sound row that was read.</summary>
internal sealed record RowRead(long Line, string Resident, string Time, ObservationTime At, ObservationSet Set);

/// <summary>What came of reading a file.</summary>
internal sealed record ObservationsRead(IReadOnlyList<RowRead> Rows, string[] Faults, long Faulty);
