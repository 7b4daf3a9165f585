using System.Buffers;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using EhchRules.Json;
using EhchRules.Measures;
using EhchRules.Reports;
using EhchRules.Sampling;
using EhchRules.Scoring;

namespace EhchRules.Tables.Tests;

/// <summary>Answers through readers, as databases take them.</summary>
public sealed class AnswerTablesTests
{
    private static readonly DateRange Year = DateRange.Between(new(2021, 4, 1), new(2022, 3, 31));

    private static readonly ScoredObservation[] Scored =
    [
        Observed("r-1", "2026-01-05T08:30", new() { RespiratoryRate = 16, SpO2 = 97, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air, SystolicBloodPressure = 128, Pulse = 72, Consciousness = Consciousness.Alert, TemperatureTenths = 371 }),
        Observed("r-2", "2026-01-05 08:30:15+01:00", new() { RespiratoryRate = 25, SpO2Scale = null, AirOrOxygen = AirOrOxygen.Oxygen, Consciousness = Consciousness.NewConfusion }),
        Observed("r-3", "yesterday", default),
    ];

    [Fact]
    public void A_table_in_memory_takes_findings()
    {
        IReadOnlyList<Assessment> assessments = Samples.Assessments(2);
        using DataTable table = new();
        using DbDataReader reader = AnswerTables.Findings(assessments);
        table.Load(reader);

        Finding[] findings = [.. assessments.SelectMany(static assessment => assessment.Findings)];
        Assert.Equal(findings.Length, table.Rows.Count);
        Assert.Equal(typeof(DateOnly), table.Columns["due_on"]!.DataType);
        Assert.Equal(findings.Select(static finding => finding.DueOn), table.Rows.Cast<DataRow>().Select(static row => row["due_on"] is DateOnly day ? day : (DateOnly?)null));
        Assert.Equal(findings.Select(static finding => finding.Reason.Text), table.Rows.Cast<DataRow>().Select(static row => (string)row["text"]));
        Assert.Equal(findings.SelectMany(static finding => finding.Missing), table.Rows.Cast<DataRow>().SelectMany(static row => (string[])row["missing"]));
    }

    [Fact]
    public void DuckDB_takes_findings_through_its_appender()
    {
        IReadOnlyList<Assessment> assessments = Samples.Assessments(3);
        using Duck duck = new();
        duck.Do($"create table findings ({string.Join(", ", AnswerTables.FindingColumns.Select(Declared))})");
        using (DbDataReader reader = AnswerTables.Findings(assessments)) Append(duck, "findings", reader);

        (string, long)[] own =
        [
            .. assessments.SelectMany(static assessment => assessment.Findings).GroupBy(static finding => finding.Outcome.ToString(), StringComparer.Ordinal)
                .Select(static group => (group.Key, (long)group.Count())).OrderBy(static count => count.Key, StringComparer.Ordinal),
        ];
        Assert.Equal(own, duck.Rows("select outcome, count(*) from findings group by outcome order by outcome").Select(static row => ((string)row[0]!, (long)row[1]!)));
        Assert.Equal(
            assessments.SelectMany(static assessment => assessment.Findings).Where(static finding => finding.DueOn is not null).Max(static finding => finding.DueOn),
            duck.Only<DateOnly>("select max(due_on) from findings"));
        Assert.Equal(assessments.Sum(static assessment => assessment.Findings.Sum(static finding => (long)finding.Missing.Length)), duck.Only<long>("select sum(len(missing))::bigint from findings"));
    }

    [Fact]
    public void The_reader_and_the_rows_in_memory_have_the_same_findings()
    {
        Assessment assessment = Samples.Assessments(1)[0];
        using DbDataReader reader = AnswerTables.Findings([assessment], static finding => finding.Outcome is not Outcome.NotApplicable);
        using RowsByColumn rows = Assert.Single(AnswerTables.RowsOf(assessment, static finding => finding.Outcome is not Outcome.NotApplicable));

        Assert.Equal(AnswerTables.FindingColumns, rows.Columns);
        Assert.Equal(AnswerTables.FindingColumns.Select(static column => column.Name), Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        int count = 0;
        while (reader.Read()) count++;
        Assert.Equal(assessment.Findings.Count(static finding => finding.Outcome is not Outcome.NotApplicable), count);
        Assert.Equal(count, rows.Count);
    }

    [Fact]
    public async Task A_network_of_any_size_has_its_rows_in_pieces()
    {
        NetworkRecord record = SampleNetworks.GenerateOne(new() { Homes = 40, Beds = 2000, Seed = 3 });
        Assessment assessment = EhchRuleSet.Current.Assess(record, Samples.Day);
        using ParquetFile file = await ParquetFile.OfAsync([assessment]);
        using Duck duck = new();

        int[] pieces = [.. AnswerTables.RowsOf(assessment).Select(static rows => rows.Count)];
        Assert.True(pieces.Length > 1);
        Assert.All(pieces[..^1], static rows => Assert.Equal(FindingRows.Most, rows));
        Assert.Equal(assessment.Findings.Count, pieces.Sum());
        Assert.Equal(
            assessment.Findings.Select(static finding => (finding.Requirement.Id, finding.Subject.Id, finding.Reason.Text)),
            duck.Rows($"select requirement, subject, text from {file.AsTable}").Select(static row => ((string)row[0]!, (string)row[1]!, (string)row[2]!)));
    }

    [Fact]
    public void Answers_are_asked_for_one_after_another()
    {
        int asked = 0;
        using DbDataReader reader = AnswerTables.Findings(Samples.Networks(3).Select(record =>
        {
            asked++;
            return EhchRuleSet.Current.Assess(record, Samples.Day);
        }));

        Assert.Equal(0, asked);
        Assert.True(reader.Read());
        Assert.Equal(1, asked);
        string first = reader.GetString(0);
        while (reader.Read() && reader.GetString(0) == first) Assert.Equal(1, asked);
        Assert.Equal(2, asked);
    }

    [Fact]
    public void Lists_are_joined_for_databases_that_know_none()
    {
        Assessment assessment = Samples.Assessments(1)[0];
        using DbDataReader reader = AnswerTables.Findings([assessment], joinsLists: true);
        int missing = reader.GetOrdinal("missing");

        Assert.Equal(typeof(string), reader.GetFieldType(missing));
        foreach (Finding finding in assessment.Findings)
        {
            Assert.True(reader.Read());
            Assert.Equal(string.Join(';', finding.Missing), reader.GetString(missing));
        }

        Assert.False(reader.Read());
    }

    [Fact]
    public void Every_span_of_a_timeline_is_a_row()
    {
        Timeline[] timelines = [.. Samples.Networks(2).Select(static record => EhchRuleSet.Current.Timeline(record, Year))];
        using DataTable table = new();
        using DbDataReader reader = AnswerTables.Timelines(timelines);
        table.Load(reader);

        TimelineSpan[] spans = [.. timelines.SelectMany(static timeline => timeline.Tracks).SelectMany(static track => track.Spans)];
        DataRow[] rows = [.. table.Rows.Cast<DataRow>()];
        Assert.Equal(spans.Length, rows.Length);
        Assert.Equal(spans.Select(static span => (span.From, span.Through, span.Outcome.ToString())), rows.Select(static row => ((DateOnly)row["span_from"], (DateOnly)row["span_through"], (string)row["outcome"])));
        Assert.Equal(spans.Select(static span => span.Start?.Text), rows.Select(static row => row["start_text"] as string));
        Assert.Equal(spans.Select(static span => span.End is { } end ? end.Causes.ToString().Replace(" ", string.Empty, StringComparison.Ordinal) : string.Empty), rows.Select(static row => string.Join(',', (string[])row["end_causes"])));
        Assert.All(rows, static row => Assert.Equal((Year.From, Year.To), ((DateOnly)row["asked_from"], (DateOnly)row["asked_through"])));
    }

    [Fact]
    public void Measures_have_the_columns_and_cells_of_the_CSV()
    {
        NetworkMeasures[] measures = [.. Samples.Networks(2).Select(static record => EhchRuleSet.Current.Measures(record, Samples.Day))];
        ArrayBufferWriter<byte> utf8 = new();
        foreach (NetworkMeasures one in measures) EhchRuleSet.Current.Report(one).WriteCsv(utf8, hasHeader: ReferenceEquals(one, measures[0]));

        using DbDataReader reader = AnswerTables.Measures(measures, joinsLists: true);
        string[][] expected = Csv.Rows(Encoding.UTF8.GetString(utf8.WrittenSpan));
        string[][] rows = [Names(AnswerTables.MeasureColumns), .. CellsOf(reader)];
        Assert.Equal(expected.Length, rows.Length);
        for (int row = 0; row < rows.Length; row++) Assert.Equal(expected[row], rows[row]);
    }

    [Fact]
    public void Scores_have_the_columns_and_cells_of_the_CSV_and_the_time_as_one()
    {
        ArrayBufferWriter<byte> utf8 = new();
        ScoresCsv csv = new(utf8, ResponsePolicies.RcpHospital2017);
        csv.WriteHeader();
        foreach (ScoredObservation row in Scored) csv.Write(Encoding.UTF8.GetBytes(row.Resident), Encoding.UTF8.GetBytes(row.At), row.Set, row.Score);

        using DbDataReader reader = AnswerTables.Scores(Scored, ResponsePolicies.RcpHospital2017, joinsLists: true);
        string[][] expected = Csv.Rows(Encoding.UTF8.GetString(utf8.WrittenSpan));
        string[][] rows = [Names(AnswerTables.ScoreColumns(ResponsePolicies.RcpHospital2017)), .. CellsOf(reader)];
        Assert.Equal(expected, rows.Select(static row => row[..^1]));
        using DbDataReader again = AnswerTables.Scores(Scored);
        while (again.Read()) Assert.True(again.IsDBNull(again.GetOrdinal("moment")) || ((DateTime)again["moment"]).Kind is DateTimeKind.Unspecified);
        Assert.Equal(["moment", "2026-01-05 08:30:00", "2026-01-05 07:30:15", ""], rows.Select(static row => row[^1]));
    }

    [Fact]
    public async Task Rows_of_scores_are_those_of_the_reader()
    {
        ScoredObservation[] scored = [.. Scored, .. Scored];
        ScoreRows rows = new(ResponsePolicies.RcpHospital2017);
        using ParquetFile ofRows = await ParquetFile.OfAsync(rows.Columns, table => table.WriteAsync(rows.Of(scored), TestContext.Current.CancellationToken));
        using ParquetFile ofReader = await ParquetFile.OfAsync(rows.Columns, async table =>
        {
            await using DbDataReader reader = AnswerTables.Scores(scored, ResponsePolicies.RcpHospital2017);
            await table.WriteAsync(reader, TestContext.Current.CancellationToken);
        });
        using Duck duck = new();

        Assert.Equal(6, duck.Only<long>($"select count(*) from {ofRows.AsTable}"));
        Assert.Empty(duck.Rows($"select * from {ofReader.AsTable} except all select * from {ofRows.AsTable}"));
        Assert.Equal([37.1, null, null, 37.1, null, null], duck.Rows($"select temperature from {ofRows.AsTable}").Select(static row => (double?)row[0]));
        Assert.Equal(AnswerTables.ScoreColumns(ResponsePolicies.RcpHospital2017), rows.Columns);
    }

    [Fact]
    public void Without_a_policy_scores_have_no_columns_of_one()
    {
        using DbDataReader reader = AnswerTables.Scores(Scored);

        Assert.Equal(24, reader.FieldCount);
        Assert.Equal(AnswerTables.ScoreColumns().Select(static column => column.Name), Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        Assert.DoesNotContain(AnswerTables.ScoreColumns(), static column => column.Name == "monitoring");
    }

    [Fact]
    public void Cells_are_given_as_the_types_that_callers_ask_for()
    {
        using DbDataReader reader = AnswerTables.Scores(Scored);
        Assert.True(reader.Read() && reader.Read() && reader.Read());
        int moment = reader.GetOrdinal("moment");

        Assert.Null(reader.GetFieldValue<DateTime?>(moment));
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<DateTime>(moment));
        Assert.Equal(0, reader.GetChars(reader.GetOrdinal("resident"), 100, new char[4], 0, 4));
        reader.Close();
        Assert.Throws<ObjectDisposedException>(() => reader.GetValue(moment));
    }

    [Fact]
    public void A_day_can_be_asked_for_as_a_moment()
    {
        using DbDataReader reader = AnswerTables.Findings(Samples.Assessments(1));
        Assert.True(reader.Read());
        int day = reader.GetOrdinal("on");

        Assert.Equal(reader.GetDateTime(day), reader.GetFieldValue<DateTime>(day));
        Assert.Equal(reader.GetFieldValue<DateOnly>(day), DateOnly.FromDateTime(reader.GetFieldValue<DateTime?>(day)!.Value));
    }

    [Fact]
    public void A_database_is_told_which_columns_may_be_empty()
    {
        using DbDataReader reader = AnswerTables.Findings([]);
        using DataTable schema = reader.GetSchemaTable()!;

        Assert.Equal(["occasion", "due_on", "holds_from", "holds_through"], schema.Rows.Cast<DataRow>().Where(static row => (bool)row["AllowDBNull"]).Select(static row => (string)row["ColumnName"]));
    }

    private static ScoredObservation Observed(string resident, string at, ObservationReadings readings)
    {
        ObservationSet set = ObservationSet.Create(readings);
        return new(resident, at, set, News2.Score(set));
    }

    private static string[] Names(IReadOnlyList<TableColumn> columns) => [.. columns.Select(static column => column.Name)];

    private static IEnumerable<string[]> CellsOf(DbDataReader reader)
    {
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(place => Cell(reader.GetValue(place)))];
        }
    }

    private static string Cell(object value) => value switch
    {
        DBNull => string.Empty,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => (string)value,
    };

    private static string Declared(TableColumn column) => $"\"{column.Name}\" {column.Kind switch { ColumnKind.Day => "date", ColumnKind.Names => "varchar[]", _ => "varchar" }}";

    private static void Append(Duck duck, string table, DbDataReader reader)
    {
        using DuckDBAppender appender = duck.Connection.CreateAppender(table);
        while (reader.Read())
        {
            IDuckDBAppenderRow row = appender.CreateRow();
            for (int place = 0; place < reader.FieldCount; place++)
            {
                if (reader.IsDBNull(place)) row.AppendNullValue();
                else if (reader.GetFieldType(place) == typeof(DateOnly)) row.AppendValue(reader.GetFieldValue<DateOnly>(place));
                else if (reader.GetFieldType(place) == typeof(string[])) row.AppendValue(reader.GetFieldValue<string[]>(place));
                else row.AppendValue(reader.GetString(place));
            }

            row.EndRow();
        }
    }
}
