namespace EhchRules.Tables;

/// <summary>The rows of the weekly directory, which has names, services and those served, and neither beds nor a mark of care homes.</summary>
internal sealed class CqcDirectoryRows(RegisterRows rows, string[] names)
{
    internal const string Id = "CQC Location ID (for office use only)";

    private const string Name = "Name";
    private const string Services = "Service types";
    private const string Specialisms = "Specialisms/services";

    private readonly CqcCells cells = new(rows, names, [Name, Services, Specialisms, Id]);

    /// <summary>Reads the row in hand; null where its location cannot be told.</summary>
    internal CqcLocation? Row() => cells.Id(Id) is not { } id ? null : new()
    {
        Id = id,
        Name = cells.Name(Name),
        Services = CqcVocabulary.Listed(Parts(Services).Select(CqcVocabulary.Service)),
        Serves = CqcVocabulary.Listed(Parts(Specialisms).Select(CqcVocabulary.Group).OfType<ServedGroup>()),
    };

    private string[] Parts(string column) => cells[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
