namespace EhchRules.Tables.Tests.Registers;

/// <summary>A sheet of active locations saved as CSV, with the columns that are read, some that are not, and invented locations.</summary>
internal sealed class ActiveSheet
{
    internal static readonly IReadOnlyList<string> Columns =
    [
        "Location ID", "Location HSCA start date", "Dormant (Y/N)", "Care home?", "Location Name", "Location ODS Code", "Registered manager", "Care homes beds",
        "Location Postal Code", "Provider Nominated Individual Name", "Regulated activity - Personal care",
        "Service type - Care home service with nursing", "Service type - Care home service without nursing", "Service type - Domiciliary care service",
        "Service type - Extra Care housing services", "Service type - Supported living service",
        "Service user band - Dementia", "Service user band - Learning disabilities or autistic spectrum disorder", "Service user band - Mental Health",
        "Service user band - Older People", "Service user band - Physical Disability", "Service user band - Whole Population",
        "Location Dual Registered", "Primary ID (Dual registration locations)",
    ];

    private readonly List<Dictionary<string, string>> rows = [];

    /// <summary>Gets what stands before the header, with its line ends.</summary>
    internal string Preamble { get; init; } = string.Empty;

    /// <summary>Gets the columns in the order in which they are written.</summary>
    internal IReadOnlyList<string> Order { get; init; } = Columns;

    /// <summary>Adds a residential home of 30 beds for older people, with other cells where given.</summary>
    internal ActiveSheet With(string id, params (string Column, string Cell)[] cells)
    {
        Dictionary<string, string> row = new(StringComparer.Ordinal)
        {
            ["Location ID"] = id,
            ["Location HSCA start date"] = "2011-01-24",
            ["Dormant (Y/N)"] = "N",
            ["Care home?"] = "Y",
            ["Location Name"] = "Oakfield",
            ["Registered manager"] = "Surname, Forename",
            ["Care homes beds"] = "30",
            ["Provider Nominated Individual Name"] = "Surname, Other",
            ["Service type - Care home service without nursing"] = "Y",
            ["Service user band - Older People"] = "Y",
        };
        foreach ((string column, string cell) in cells) row[column] = cell;
        rows.Add(row);
        return this;
    }

    public override string ToString() => Preamble + string.Concat(
        rows.Select(row => Order.Select(column => row.GetValueOrDefault(column, string.Empty))).Prepend(Order)
            .Select(static cells => string.Join(',', cells.Select(Quoted)) + "\n"));

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
