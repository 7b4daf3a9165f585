using EhchRules.Measures;

namespace EhchRules.Tables;

/// <summary>The table of measures: the columns of the CSV that <c>ehch measures</c> writes, with their types.</summary>
internal static class MeasureTable
{
    internal static readonly AnswerColumn<(NetworkMeasures Measures, Measurement One)>[] Definition =
    [
        new("network", ColumnKind.Name, static row => row.Measures.Record.Network.Code.Value),
        new("on", ColumnKind.Day, static row => row.Measures.On),
        new("measure", ColumnKind.Name, static row => row.One.Measure.Id),
        new("title", ColumnKind.Name, static row => row.One.Measure.Title),
        new("kind", ColumnKind.Name, static row => row.One.Measure.Kind.ToString()),
        new("subject_kind", ColumnKind.Name, static row => row.One.Subject.Kind.ToString()),
        new("subject", ColumnKind.Text, static row => row.One.Subject.Id),
        new("detail", ColumnKind.Text, static row => row.One.Detail, IsRequired: false),
        new("state", ColumnKind.Name, static row => row.One.State.ToString()),
        new("numerator", ColumnKind.Number, static row => row.One.Numerator, IsRequired: false),
        new("denominator", ColumnKind.Number, static row => row.One.Denominator, IsRequired: false),
        new("value", ColumnKind.Number, static row => row.One.RoundedValue, IsRequired: false),
        new("category", ColumnKind.Name, static row => row.One.Category, IsRequired: false),
        new("from", ColumnKind.Day, static row => row.One.Period?.From, IsRequired: false),
        new("to", ColumnKind.Day, static row => row.One.Period?.To, IsRequired: false),
        new("left_out", ColumnKind.Names, static row => row.One.Exclusions.Select(static left => FormattableString.Invariant($"{left.Code}={left.Count}")).ToArray()),
        new("unknown", ColumnKind.Whole, static row => row.One.Unknown),
        new("absent", ColumnKind.Names, static row => row.One.Absent.Select(static fact => FormattableString.Invariant($"{fact.Kind}={fact.Count}")).ToArray()),
        new("why", ColumnKind.Name, static row => row.One.Why?.ToString(), IsRequired: false),
        new("present", ColumnKind.Names, static row => row.One.Present.ToArray()),
        new("lacking", ColumnKind.Names, static row => row.One.Lacking.ToArray()),
        new("events_before", ColumnKind.Number, static row => (decimal?)row.One.Before?.Events, IsRequired: false),
        new("bed_days_before", ColumnKind.Number, static row => (decimal?)row.One.Before?.BedDays, IsRequired: false),
        new("events_after", ColumnKind.Number, static row => (decimal?)row.One.After?.Events, IsRequired: false),
        new("bed_days_after", ColumnKind.Number, static row => (decimal?)row.One.After?.BedDays, IsRequired: false),
        new("published", ColumnKind.Names, static row => row.One.Measure.Comparators.Select(static comparator => comparator.ToString()).ToArray()) { Separator = AnswerColumn.BetweenSentences },
    ];

    internal static IReadOnlyList<TableColumn> Columns { get; } = AnswerColumn.NamesOf(Definition);
}
