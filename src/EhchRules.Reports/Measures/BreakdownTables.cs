using EhchRules.Measures;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes figures by lead, by home and by kind of home as tables.</summary>
internal sealed class BreakdownTables(TextPage page, NetworkMeasures measures)
{
    private const int MostCourses = 4;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private static readonly (string Head, Measure Measure)[] OfHomes =
    [
        ("Plans adm.", MeasureCatalogue.PlansAfterAdmission),
        ("Plans ret.", MeasureCatalogue.PlansAfterReturn),
        ("Plan year", MeasureCatalogue.PlansInTheYear),
        ("Weeks", MeasureCatalogue.WeeksWithARound),
        ("Cont.", MeasureCatalogue.ContactsPerResident),
        ("Coded", MeasureCatalogue.ResidentsCoded),
    ];

    private const string Legend =
        "Residents; plans in time after admission and after return from hospital; residents with a plan agreed or reviewed; weeks with a home round; "
        + "contacts at home rounds per resident; residents coded per bed. All except the first and the last are for the contract year so far.";

    private readonly ILookup<(MeasuredKind Kind, string Id), Measurement> bySubject = measures.Measurements.ToLookup(static one => (one.Subject.Kind, one.Subject.Id));

    internal void Write()
    {
        WriteLeads();
        WriteHomes(MeasuredKind.Home, "BY HOME", id => NetworkMeasuresText.NameOf(measures.Record, id));
        WriteCourses();
        WriteHomes(MeasuredKind.HomesServing, "BY GROUP SERVED (a home that serves several groups counts in each)", InWords);
    }

    private void WriteLeads()
    {
        string[] leads = SubjectsOf(MeasuredKind.Lead);
        if (leads.Length == 0) return;
        Table table = TableOf("BY LEAD", "Lead", ["Homes", "Residents"]);
        foreach (string lead in leads)
        {
            Add(table, ShownText.Of(lead), [FigureText.Count(Find(MeasuredKind.Lead, lead, MeasureCatalogue.HomesPerLead)), FigureText.Count(Find(MeasuredKind.Lead, lead, MeasureCatalogue.ResidentsPerLead))]);
        }

        page.Write(table, indent: 2);
    }

    private void WriteHomes(MeasuredKind kind, string heading, Func<string, string> nameOf)
    {
        string[] subjects = SubjectsOf(kind);
        if (subjects.Length == 0) return;
        Table table = TableOf(heading, kind is MeasuredKind.Home ? "Home" : "Homes for", ["Res.", .. OfHomes.Select(static column => column.Head)]);
        if (kind is MeasuredKind.Home) page.Write(Legend, indent: 2);
        foreach (string subject in subjects)
        {
            string residents = FigureText.Count(Find(kind, subject, MeasureCatalogue.ResidentsPerHome));
            Add(table, nameOf(subject), [residents, .. OfHomes.Select(column => FigureText.Cell(Find(kind, subject, column.Measure)))]);
        }

        page.Write(table, indent: 2);
    }

    private void WriteCourses()
    {
        string[] courses = [.. measures.OfNetwork(MeasureCatalogue.StaffTrained).Select(static one => one.Detail).OfType<string>()];
        if (courses.Length == 0) return;
        string[] shown = courses[..Math.Min(courses.Length, MostCourses)];
        string further = courses.Length > shown.Length ? $" (the first {MostCourses} of {courses.Length} courses; --format csv has all)" : string.Empty;
        Table table = TableOf($"STAFF TRAINED, BY HOME{further}", "Home", [.. shown.Select(ShownText.Of)]);
        foreach (string home in SubjectsOf(MeasuredKind.Home))
        {
            Add(table, NetworkMeasuresText.NameOf(measures.Record, home), [.. shown.Select(course => FigureText.Cell(Find(MeasuredKind.Home, home, MeasureCatalogue.StaffTrained, course)))]);
        }

        page.Write(table, indent: 2);
    }

    private string[] SubjectsOf(MeasuredKind kind) =>
        [.. measures.Measurements.Where(one => one.Subject.Kind == kind).Select(static one => one.Subject.Id).Distinct(StringComparer.Ordinal)];

    private Measurement? Find(MeasuredKind kind, string id, Measure measure, string? detail = null) =>
        bySubject[(kind, id)].FirstOrDefault(one => ReferenceEquals(one.Measure, measure) && one.Detail == detail);

    private Table TableOf(string heading, string first, string[] columns)
    {
        page.Blank();
        page.Write(heading, style: Heading);
        Table table = new Table().Border(TableBorder.None).Collapse();
        table.AddColumn(new TableColumn(new Text(first)).PadLeft(0).PadRight(1));
        foreach (string column in columns) table.AddColumn(new TableColumn(new Text(column)).RightAligned().PadLeft(0).PadRight(1));
        return table;
    }

    private static void Add(Table table, string first, IEnumerable<string> cells) =>
        table.AddRow([new Text(Printable.Line(first)), .. cells.Select(static cell => new Text(cell))]);

    private static string InWords(string group) => group switch
    {
        nameof(ServedGroup.OlderPeople) => "older people",
        nameof(ServedGroup.Dementia) => "dementia",
        nameof(ServedGroup.LearningDisability) => "learning disability",
        nameof(ServedGroup.MentalHealth) => "mental health",
        nameof(ServedGroup.PhysicalDisability) => "physical disability",
        _ => "not known",
    };
}
