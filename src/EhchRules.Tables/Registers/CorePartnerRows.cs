namespace EhchRules.Tables;

/// <summary>The rows of the ODS report on core partners. It has no header; columns are known by their order, and an eleventh repeats what two others say.</summary>
internal sealed class CorePartnerRows(PracticeRows rows)
{
    private const string Practice = "Partner Organisation Code";
    private const int Fewest = 10;
    private const int Most = 11;

    /// <summary>Says whether the row in hand is one of the report, going by the number of its cells and what stands in three of them.</summary>
    internal bool IsRow() => rows.Csv.Count is Fewest or Most && IsCode(rows.Csv[0]) && PcnCode.TryParse(rows.Csv[4], out _) && RegisterDays.TryRead(rows.Csv[8], out _);

    internal void Row()
    {
        if (rows.Csv.Count is not (Fewest or Most)) rows.Csv.Fault(null, null, FormattableString.Invariant($"has {rows.Csv.Count} fields where the report has {Fewest} or {Most}"));
        else if (rows.Csv[0] is ['W' or 'S', ..] && IsCode(rows.Csv[0])) rows.TakeElsewhere();
        else rows.Take(new(
            new(Practice, rows.Csv[0]),
            new("PCN Code", rows.Csv[4]),
            new("PCN Name", rows.Csv[5]),
            new("PCN Parent Sub ICB Loc Code", rows.Csv[6]),
            Icb: null,
            new("Practice to PCN Relationship Start Date", rows.Csv[8]),
            new("Practice to PCN Relationship End Date", rows.Csv[9])));
    }

    private static bool IsCode(string text) => text is [>= 'A' and <= 'Z', _, _, _, _, _] && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
