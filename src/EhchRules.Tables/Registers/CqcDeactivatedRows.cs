namespace EhchRules.Tables;

/// <summary>The rows of the file of deactivated locations: what they were when their registrations ended.</summary>
internal sealed class CqcDeactivatedRows(RegisterRows rows, string[] names)
{
    private const string End = "Location HSCA End Date";
    private const string Id = CqcActiveRows.Id;
    private const string Start = "Location HSCA start date";
    private const string CareHome = "Care home?";
    private const string Name = "Location Name";
    private const string OdsCode = "Location ODS Code";

    private readonly CqcCells cells = new(rows, names, [Id, OdsCode, Name, Start, End, CareHome]);

    /// <summary>Tells the header from that of active locations, with which it shares columns: it has the last day, and no number of beds in force.</summary>
    internal static bool IsHeader(string[] names) => names.Contains(End, StringComparer.OrdinalIgnoreCase) && !names.Contains(CqcActiveRows.Beds, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the row in hand; null where its location cannot be told.</summary>
    /// <remarks>Its beds are those that it had at the end. The words of its status are not known, so it is the last day that counts.</remarks>
    internal CqcLocation? Row()
    {
        if (cells.Id(Id) is not { } id) return null;
        DateOnly? end = cells.Day(End);
        return new()
        {
            Id = id,
            Name = cells.Name(Name),
            OdsCode = cells.Ods(OdsCode),
            IsCareHome = cells.YesNo(CareHome),
            Status = end is null ? null : CqcStatus.Deregistered,
            RegisteredFrom = cells.Day(Start),
            DeregisteredOn = end,
        };
    }
}
