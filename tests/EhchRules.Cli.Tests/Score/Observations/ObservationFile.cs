using System.Text;
using EhchRules.Cli.Input.Tables;
using EhchRules.Cli.Score.Observations;

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

    internal static Task<List<RowReading<ObservationRow>>> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    internal static async Task<List<RowReading<ObservationRow>>> ReadAsync(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        List<RowReading<ObservationRow>> readings = [];
        await foreach (RowReading<ObservationRow> reading in new ObservationRows(stream).ReadAsync(TestContext.Current.CancellationToken)) readings.Add(reading);
        return readings;
    }

    internal static async Task<ObservationRow> RowAsync(string row) => (await ReadAsync(Of(row))).Single().Row!.Value;

    internal static async Task<string[]> FaultsAsync(string text) => Texts(await ReadAsync(text));

    internal static string[] Texts(IEnumerable<RowReading<ObservationRow>> readings) => [.. readings.SelectMany(static reading => reading.Faults).Select(static fault => fault.ToString())];
}
