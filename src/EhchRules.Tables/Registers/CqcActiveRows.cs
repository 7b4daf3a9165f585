namespace EhchRules.Tables;

/// <summary>The rows of the file of active locations (HSCA). Names of persons stand in it too, and are not read.</summary>
internal sealed class CqcActiveRows
{
    internal const string Id = "Location ID";
    internal const string Beds = "Care homes beds";

    private const string Start = "Location HSCA start date";
    private const string Dormant = "Dormant (Y/N)";
    private const string CareHome = "Care home?";
    private const string Name = "Location Name";
    private const string OdsCode = "Location ODS Code";
    private const string Dual = "Location Dual Registered";
    private const string Primary = "Primary ID (Dual registration locations)";
    private const string ServicePrefix = "Service type - ";
    private const string GroupPrefix = "Service user band - ";

    /// <summary>What stands in the column of dual registrations, where the others are empty.</summary>
    private const string DualMark = "Dual Registration";

    /// <summary>How many of the columns tell the header from a note before it that names a column or two.</summary>
    private const int Telling = 3;

    private static readonly string[] Expected =
    [
        Id, Start, Dormant, CareHome, Name, OdsCode, Beds,
        ServicePrefix + "Care home service with nursing", ServicePrefix + "Care home service without nursing",
        ServicePrefix + "Extra Care housing services", ServicePrefix + "Supported living service",
        GroupPrefix + "Dementia", GroupPrefix + "Learning disabilities or autistic spectrum disorder", GroupPrefix + "Mental Health",
        GroupPrefix + "Older People", GroupPrefix + "Physical Disability",
        Dual, Primary,
    ];

    private readonly RegisterRows rows;
    private readonly CqcCells cells;
    private readonly List<(string Column, int Place, RegisteredService Service)> services = [];
    private readonly List<(string Column, int Place, ServedGroup Group)> groups = [];

    internal CqcActiveRows(RegisterRows rows, string[] names)
    {
        this.rows = rows;
        cells = new(rows, names, Expected);
        for (int place = 0; place < names.Length; place++)
        {
            if (After(ServicePrefix, names[place]) is { } service) services.Add((names[place], place, CqcVocabulary.Service(service)));
            else if (After(GroupPrefix, names[place]) is { } band && CqcVocabulary.Group(band) is { } group) groups.Add((names[place], place, group));
        }
    }

    /// <summary>Says whether a row is the header.</summary>
    internal static bool IsHeader(string[] names) => names.Contains(Id, StringComparer.OrdinalIgnoreCase) && Expected.Count(column => names.Contains(column, StringComparer.OrdinalIgnoreCase)) >= Telling;

    /// <summary>Reads the row in hand; null where its location cannot be told.</summary>
    internal CqcLocation? Row()
    {
        if (cells.Id(Id) is not { } id) return null;
        return new()
        {
            Id = id,
            Name = cells.Name(Name),
            OdsCode = cells.Ods(OdsCode),
            IsCareHome = cells.YesNo(CareHome),
            Services = CqcVocabulary.Listed(services.Where(one => cells.IsMarked(one.Column, one.Place)).Select(static one => one.Service)),
            Serves = CqcVocabulary.Listed(groups.Where(one => cells.IsMarked(one.Column, one.Place)).Select(static one => one.Group)),
            Beds = cells.Beds(Beds),
            Status = CqcStatus.Registered,
            RegisteredFrom = cells.Day(Start),
            IsDormant = cells.YesNo(Dormant),
            IsDualRegistered = IsDual(),
            Primary = PrimaryId(),
        };
    }

    private bool? IsDual()
    {
        string text = cells[Dual];
        if (text.Length == 0) return cells.Has(Dual) ? false : null;
        if (string.Equals(text, DualMark, StringComparison.OrdinalIgnoreCase)) return true;
        if (CqcVocabulary.TryYesNo(text, out bool isYes)) return isYes;
        rows.Fault(Dual, text, $"is neither \"{DualMark}\" nor empty");
        return null;
    }

    private CqcLocationId? PrimaryId()
    {
        string text = cells[Primary];
        if (text.Length == 0 || text == "-") return null;
        if (CqcLocationId.TryParse(text, out CqcLocationId? id)) return id;
        rows.Fault(Primary, text, CodeFaults.Location);
        return null;
    }

    private static string? After(string prefix, string name) => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..] : null;
}
