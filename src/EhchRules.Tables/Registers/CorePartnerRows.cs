namespace EhchRules.Tables;

/// <summary>The rows of the ODS report on core partners. It has no header; columns are known by their order, and an eleventh repeats what two others say.</summary>
internal sealed class CorePartnerRows(PracticeRows rows)
{
    private const string Practice = "Partner Organisation Code";
    private const int Fewest = 10;
    private const int Most = 11;
    private const int NetworkAt = 4;
    private const int StartedAt = 8;

    /// <summary>Says whether the row in hand is one of the report, going by what stands in three of its cells: two are enough, so that one with a fault is not taken for a header.</summary>
    internal bool IsRow()
    {
        if (rows.Csv.Count <= StartedAt) return false;
        bool isOfNetwork = PcnCode.TryParse(rows.Csv[NetworkAt], out _);
        bool hasStarted = RegisterDays.TryRead(rows.Csv[StartedAt], out _);
        return IsCode(rows.Csv[0]) ? isOfNetwork || hasStarted : isOfNetwork && hasStarted;
    }

    internal void Row()
    {
        if (rows.Csv.Count is not (Fewest or Most)) rows.Lose(FormattableString.Invariant($"has {rows.Csv.Count} fields where the report has {Fewest} or {Most}"));
        else if (rows.Csv[0] is ['W' or 'S', ..] && IsCode(rows.Csv[0])) rows.TakeElsewhere();
        else rows.Take(new(
            new(Practice, rows.Csv[0]),
            new("PCN Code", rows.Csv[NetworkAt]),
            new("PCN Name", rows.Csv[5]),
            new("PCN Parent Sub ICB Loc Code", rows.Csv[6]),
            Icb: null,
            new("Practice to PCN Relationship Start Date", rows.Csv[StartedAt]),
            new("Practice to PCN Relationship End Date", rows.Csv[9])));
    }

    private static bool IsCode(string text) => text is [>= 'A' and <= 'Z', _, _, _, _, _] && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
