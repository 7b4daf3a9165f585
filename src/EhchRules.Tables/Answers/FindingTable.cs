namespace EhchRules.Tables;

/// <summary>The table of findings: the columns of the CSV that <c>ehch assess</c> writes, with their types.</summary>
internal static class FindingTable
{
    internal const int Network = 0;
    internal const int On = 1;
    internal const int Requirement = 2;
    internal const int Title = 3;
    internal const int Topic = 4;
    internal const int SubjectKind = 5;
    internal const int Subject = 6;
    internal const int Occasion = 7;
    internal const int Bearer = 8;
    internal const int Force = 9;
    internal const int Outcome = 10;
    internal const int Reason = 11;
    internal const int Text = 12;
    internal const int DueOn = 13;
    internal const int HoldsFrom = 14;
    internal const int HoldsThrough = 15;
    internal const int Missing = 16;

    internal static readonly AnswerColumn<(Assessment Assessment, Finding Finding)>[] Definition =
    [
        new("network", ColumnKind.Name, static row => row.Assessment.Record.Network.Code.Value),
        new("on", ColumnKind.Day, static row => row.Assessment.On),
        new("requirement", ColumnKind.Name, static row => row.Finding.Requirement.Id),
        new("title", ColumnKind.Name, static row => row.Finding.Requirement.Title),
        new("topic", ColumnKind.Name, static row => row.Finding.Requirement.Topic.ToString()),
        new("subject_kind", ColumnKind.Name, static row => row.Finding.Requirement.Subject.ToString()),
        new("subject", ColumnKind.Text, static row => row.Finding.Subject.Id),
        new("occasion", ColumnKind.Text, static row => row.Finding.Subject.Occasion?.ToString(), IsRequired: false),
        new("bearer", ColumnKind.Name, static row => row.Finding.Bearer.ToString()),
        new("force", ColumnKind.Name, static row => row.Finding.Force.ToString()),
        new("outcome", ColumnKind.Name, static row => row.Finding.Outcome.ToString()),
        new("reason", ColumnKind.Name, static row => row.Finding.Reason.Code),
        new("text", ColumnKind.Text, static row => row.Finding.Reason.Text),
        new("due_on", ColumnKind.Day, static row => row.Finding.DueOn, IsRequired: false),
        new("holds_from", ColumnKind.Day, static row => row.Finding.HoldsFrom, IsRequired: false),
        new("holds_through", ColumnKind.Day, static row => row.Finding.HoldsThrough, IsRequired: false),
        new("missing", ColumnKind.Names, static row => row.Finding.Missing.ToArray()),
    ];

    internal static IReadOnlyList<TableColumn> Columns { get; } = AnswerColumn.NamesOf(Definition);
}
