using System.Buffers;
using System.Globalization;
using System.Text;
using EhchRules.Reports;
using Parquet;
using Parquet.Schema;

namespace EhchRules.Tables.Tests;

/// <summary>Findings as a Parquet file, read by DuckDB and by Parquet.Net.</summary>
public sealed class FindingsParquetTests
{
    [Fact]
    public async Task Counts_by_requirement_and_outcome_are_the_librarys_own()
    {
        IReadOnlyList<Assessment> assessments = Samples.Assessments(5);
        using ParquetFile file = await ParquetFile.OfAsync(assessments);
        using Duck duck = new();

        IReadOnlyList<object?[]> counted = duck.Rows($"select requirement, outcome, count(*) from {file.AsTable} group by all order by all");

        (string, string, long)[] own =
        [
            .. assessments.SelectMany(static assessment => assessment.Findings)
                .GroupBy(static finding => (finding.Requirement.Id, finding.Outcome.ToString()))
                .Select(static group => (group.Key.Id, group.Key.Item2, (long)group.Count()))
                .OrderBy(static count => count.Id, StringComparer.Ordinal).ThenBy(static count => count.Item2, StringComparer.Ordinal),
        ];
        Assert.True(own.Length > 50);
        Assert.Equal(own, counted.Select(static row => ((string)row[0]!, (string)row[1]!, (long)row[2]!)));
    }

    [Fact]
    public async Task The_question_of_the_guide_is_answered()
    {
        IReadOnlyList<Assessment> assessments = Samples.Assessments(2);
        using ParquetFile file = await ParquetFile.OfAsync(assessments);
        using Duck duck = new();
        string asked = File.ReadLines(Repository.PathOf("docs", "guide.md")).Single(static line => line.StartsWith("duckdb -c \"", StringComparison.Ordinal));

        IReadOnlyList<object?[]> counted = duck.Rows(asked["duckdb -c ".Length..].Trim('"').Replace("'findings.parquet'", file.AsTable, StringComparison.Ordinal));

        Assert.Equal(assessments.SelectMany(static assessment => assessment.Findings).Select(static finding => (finding.Requirement.Id, finding.Outcome)).Distinct().Count(), counted.Count);
        Assert.Equal(assessments.Sum(static assessment => assessment.Findings.Count), counted.Sum(static row => (long)row[2]!));
    }

    [Theory]
    [InlineData("2020-10-19")]
    [InlineData("2022-06-10")]
    [InlineData("2024-04-01")]
    public async Task Every_row_is_that_of_the_CSV(string on)
    {
        DateOnly day = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assessment[] assessments = [.. Samples.Networks(3, seed: 7).Select(record => EhchRuleSet.Current.Assess(record, day, new() { AllOccasions = true }))];
        using ParquetFile file = await ParquetFile.OfAsync(assessments);
        using Duck duck = new();

        IReadOnlyList<object?[]> rows = duck.Rows($"select * from {file.AsTable}");

        string[][] csv = [.. assessments.SelectMany(CsvOf)];
        Assert.Equal(csv.Length, rows.Count);
        for (int row = 0; row < csv.Length; row++) Assert.Equal(csv[row], rows[row].Select(Cell));
    }

    [Fact]
    public async Task Columns_have_types()
    {
        using ParquetFile file = await ParquetFile.OfAsync(Samples.Assessments(1));
        using Duck duck = new();

        Assert.Equal(
            [
                "network VARCHAR", "on DATE", "requirement VARCHAR", "title VARCHAR", "topic VARCHAR", "subject_kind VARCHAR", "subject VARCHAR", "occasion VARCHAR",
                "bearer VARCHAR", "force VARCHAR", "outcome VARCHAR", "reason VARCHAR", "text VARCHAR", "due_on DATE", "holds_from DATE", "holds_through DATE", "missing VARCHAR[]",
            ],
            duck.Rows($"describe select * from {file.AsTable}").Select(static row => $"{row[0]} {row[1]}"));
    }

    [Fact]
    public void The_columns_are_those_of_the_CSV()
    {
        ArrayBufferWriter<byte> header = new();
        AssessmentReport.WriteCsvHeader(header);

        Assert.Equal(Encoding.UTF8.GetString(header.WrittenSpan).TrimEnd(), string.Join(',', AnswerTables.FindingColumns.Select(static column => column.Name)));
    }

    [Fact]
    public async Task Texts_have_a_dictionary_in_each_row_group()
    {
        using ParquetFile file = await ParquetFile.OfAsync(Samples.Assessments(2));
        using Duck duck = new();

        string[] withDictionary = [.. duck.Rows($"select path_in_schema from parquet_metadata({file.AsTable}) where dictionary_page_offset is not null").Select(static row => (string)row[0]!)];

        Assert.Equal(
            ["network", "requirement", "title", "topic", "subject_kind", "subject", "occasion", "bearer", "force", "outcome", "reason", "text", "missing, list, element"],
            withDictionary);
    }

    [Fact]
    public async Task Bounds_of_a_row_group_are_those_of_its_rows()
    {
        IReadOnlyList<Assessment> assessments = Samples.Assessments(3);
        using ParquetFile file = await ParquetFile.OfAsync(assessments);
        using Duck duck = new();

        object?[] bounds = Assert.Single(duck.Rows($"select stats_min_value, stats_max_value from parquet_metadata({file.AsTable}) where path_in_schema = 'network'"));
        long absent = duck.Only<long>($"select stats_null_count from parquet_metadata({file.AsTable}) where path_in_schema = 'due_on'");

        string[] networks = [.. assessments.Select(static assessment => assessment.Record.Network.Code.Value).Order(StringComparer.Ordinal)];
        Assert.Equal([networks[0], networks[^1]], bounds);
        Assert.Equal(assessments.Sum(static assessment => assessment.Findings.Count(static finding => finding.DueOn is null)), absent);
    }

    [Fact]
    public async Task Missing_facts_are_a_list_and_an_empty_one_where_none_is_missing()
    {
        IReadOnlyList<Assessment> assessments = Samples.Assessments(4);
        using ParquetFile file = await ParquetFile.OfAsync(assessments);
        using Duck duck = new();

        Finding[] findings = [.. assessments.SelectMany(static assessment => assessment.Findings)];
        Assert.Contains(findings, static finding => finding.Missing.Length > 1);
        Assert.Equal(0, duck.Only<long>($"select count(*) from {file.AsTable} where missing is null"));
        Assert.Equal(findings.Count(static finding => finding.Missing.IsEmpty), duck.Only<long>($"select count(*) from {file.AsTable} where len(missing) = 0"));
        Assert.Equal(
            findings.SelectMany(static finding => finding.Missing).Order(StringComparer.Ordinal),
            duck.Rows($"select unnest(missing) as fact from {file.AsTable} order by fact").Select(static row => (string)row[0]!));
    }

    [Fact]
    public async Task A_filter_leaves_rows_out_and_nothing_else()
    {
        IReadOnlyList<Assessment> assessments = Samples.Assessments(2);
        using ParquetFile file = await ParquetFile.OfAsync(assessments, static finding => finding.Outcome is Outcome.NotMet);
        using Duck duck = new();

        Assert.Equal("NotMet", duck.Only<string>($"select distinct outcome from {file.AsTable}"));
        Assert.Equal(
            assessments.SelectMany(static assessment => assessment.Findings).Where(static finding => finding.Outcome is Outcome.NotMet).Select(static finding => finding.Reason.Text),
            duck.Rows($"select text from {file.AsTable}").Select(static row => (string)row[0]!));
    }

    [Fact]
    public async Task Where_the_filter_leaves_nothing_the_file_has_columns_and_no_rows()
    {
        using ParquetFile file = await ParquetFile.OfAsync(Samples.Assessments(2), static _ => false);
        using Duck duck = new();

        Assert.Equal(0, duck.Only<long>($"select count(*) from {file.AsTable}"));
        Assert.Equal(AnswerTables.FindingColumns.Count, duck.Rows($"describe select * from {file.AsTable}").Count);
    }

    [Fact]
    public async Task Parquet_Net_reads_the_same()
    {
        IReadOnlyList<Assessment> assessments = Samples.Assessments(2);
        using ParquetFile file = await ParquetFile.OfAsync(assessments);
        Finding[] findings = [.. assessments.SelectMany(static assessment => assessment.Findings)];

        await using FileStream stream = File.OpenRead(file.Path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream, new() { UseDateOnlyTypeForDates = true }, cancellationToken: TestContext.Current.CancellationToken);
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);

        Assert.Equal(1, reader.RowGroupCount);
        Assert.Equal(findings.Length, group.RowCount);
        Assert.Equal(findings.Select(static finding => finding.Reason.Text), await TextsAsync(reader, group, "text"));
        Assert.Equal(findings.Select(static finding => finding.Subject.Id), await TextsAsync(reader, group, "subject"));
        DateOnly?[] due = new DateOnly?[findings.Length];
        await group.ReadAsync(FieldOf(reader, "due_on"), due.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(findings.Select(static finding => finding.DueOn), due);
    }

    private static DataField FieldOf(ParquetReader reader, string name) => reader.Schema.GetDataFields().Single(field => field.Name == name);

    private static async Task<string[]> TextsAsync(ParquetReader reader, ParquetRowGroupReader group, string name)
    {
        ReadOnlyMemory<char>[] texts = new ReadOnlyMemory<char>[group.RowCount];
        await group.ReadAsync(FieldOf(reader, name), texts.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        return [.. texts.Select(static text => text.ToString())];
    }

    private static string[][] CsvOf(Assessment assessment)
    {
        ArrayBufferWriter<byte> utf8 = new();
        EhchRuleSet.Current.Report(assessment).WriteCsv(utf8, hasHeader: false);
        return Csv.Rows(Encoding.UTF8.GetString(utf8.WrittenSpan));
    }

    private static string Cell(object? value) => value switch
    {
        null => string.Empty,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> list => string.Join(';', list),
        _ => (string)value,
    };
}
