namespace EhchRules.Cli.Tests.Score;

/// <summary><c>ehch score --format parquet</c>.</summary>
public sealed class ParquetScoreTests : IDisposable
{
    private const string Header = "resident,at,respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature\n";

    private readonly TemporaryFolder folder = new();

    private string File => folder.PathOf("scores.parquet");

    [Fact]
    public async Task It_has_the_columns_and_rows_of_the_CSV_and_the_time_as_one()
    {
        string[] sample = ["score", Repository.PathOf("samples", "observations.csv"), "--policy", "rcp-hospital-2017", "--format"];

        Answer csv = await Call.Of([.. sample, "csv"]);
        Answer parquet = await Call.Of([.. sample, "parquet", "-o", File]);

        Assert.Equal((0, string.Empty), (parquet.Code, parquet.Output));
        string[] columns = await ParquetRows.ColumnsAsync(File);
        string?[] residents = await ParquetRows.TextsAsync(File, "resident");
        string?[] times = await ParquetRows.TextsAsync(File, "at");
        Assert.Equal([.. csv.Lines[0].TrimEnd().Split(','), "moment"], columns);
        Assert.Equal(csv.Lines[1..].Select(static row => string.Join(',', row.Split(',')[..2])), residents.Zip(times, static (resident, at) => $"{resident},{at}"));
    }

    [Fact]
    public async Task A_faulty_row_does_not_stop_the_others()
    {
        Answer answer = await new Call { Input = Header + "r-1,2026-01-12T09:10,16,0.95,1,false,128,72,A,37.1\nr-2,2026-01-12T09:10,16,95,1,false,128,72,A,37.1\n" }.WithAsync("score", "--format", "parquet", "-o", File);

        Assert.Equal(2, answer.Code);
        Assert.Equal(["r-2"], await ParquetRows.TextsAsync(File, "resident"));
    }

    [Fact]
    public async Task Without_rows_the_columns_are_there()
    {
        Answer answer = await new Call { Input = Header }.WithAsync("score", "--format", "parquet", "-o", File);

        Assert.Equal(0, answer.Code);
        Assert.Equal(24, (await ParquetRows.ColumnsAsync(File)).Length);
    }

    [Fact]
    public async Task A_screen_is_refused()
    {
        Answer answer = await new Call { Input = Header, Columns = 80 }.WithAsync("score", "--format", "parquet");

        Assert.Equal((64, string.Empty, "ehch: --format parquet is not for a screen: name a file with -o, or pass it on\n"), (answer.Code, answer.Output, answer.Error));
    }

    public void Dispose() => folder.Dispose();
}
