namespace EhchRules.Scoring;

/// <summary>Checks what a policy is made of.</summary>
internal static class PolicyChecks
{
    private const string Rows = "rows";
    private const int Totals = News2Table.HighestTotal + 1;

    internal static void Check(ResponsePolicyDefinition terms, ScoringFaults faults)
    {
        faults.AddIfBlank("name", terms.Name, "a name");
        faults.AddIfBlank("version", terms.Version, "a version");
        faults.AddIfBlank("owner", terms.Owner, "whose policy it is");
        faults.AddIfBlank("setting", terms.Setting, "the setting it was written for");
        faults.AddIfBlank("licenceNote", terms.LicenceNote, "on what terms it may be used, or that they are not known");
        if (!terms.UnalteredOfficialContent && ProtectedNames.Uses(terms.Name)) faults.Add("name", ScoringFaults.Quote(terms.Name), ProtectedNames.Expected);

        for (int index = 0; index < terms.Rows.Length; index++) CheckRow(terms.Rows[index], ScoringFaults.At(Rows, index), faults);
        CheckCover(terms, faults);
        CheckOrder(terms, faults);
    }

    private static void CheckRow(ResponseRow? row, string place, ScoringFaults faults)
    {
        if (row is null)
        {
            faults.Add(place, "null", "a row");
            return;
        }

        CheckTotal(row.From, $"{place}.From", faults);
        CheckTotal(row.Through, $"{place}.Through", faults);
        if (row.From > row.Through) faults.Add(place, $"{ScoringFaults.Number(row.From)} to {ScoringFaults.Number(row.Through)}", "From no higher than Through");
        if (!row.Monitoring.IsSound) faults.Add($"{place}.Monitoring", row.Monitoring.ToString(), "intervals above zero, the shorter first");
        if (row.Source is null) faults.Add($"{place}.Source", "null", "where the row is from");

        if (row.Response is not null) faults.AddIfBlank($"{place}.Response", row.Response, "a response, or null where it is not sourced");
        if (row.Response is null) faults.AddIfBlank($"{place}.WhyNotSourced", row.WhyNotSourced, "why there is no response");
        else if (row.WhyNotSourced is not null) faults.Add($"{place}.WhyNotSourced", ScoringFaults.Quote(row.WhyNotSourced), "null, because there is a response");
    }

    private static void CheckTotal(int total, string place, ScoringFaults faults)
    {
        if (total is < 0 or > News2Table.HighestTotal) faults.Add(place, ScoringFaults.Number(total), $"a total from 0 to {ScoringFaults.Number(News2Table.HighestTotal)}");
    }

    private static void CheckCover(ResponsePolicyDefinition terms, ScoringFaults faults)
    {
        string?[] without = [.. Enumerable.Range(0, Totals).Select(total => Misfit(terms, total, singleParameterThree: false))];
        string?[] with = [.. Enumerable.Range(0, Totals).Select(total => Misfit(terms, total, singleParameterThree: true))];
        string?[] either = [.. without.Zip(with, static (one, other) => one == other ? one : null)];
        AddRuns(either, "", faults);
        AddRuns([.. without.Zip(either, static (one, shared) => one == shared ? null : one)], " without a single parameter at 3", faults);
        AddRuns([.. with.Zip(either, static (one, shared) => one == shared ? null : one)], " with a single parameter at 3", faults);
    }

    private static string? Misfit(ResponsePolicyDefinition terms, int total, bool singleParameterThree)
    {
        int[] taking = [.. Enumerable.Range(0, terms.Rows.Length).Where(index => terms.Rows[index]?.Takes(total, singleParameterThree) is true)];
        if (taking.Length == 1) return null;
        return taking.Length == 0 ? "no row" : string.Join(" and ", taking.Select(static index => ScoringFaults.At(Rows, index)));
    }

    /// <summary>Tells neighbouring totals with the same misfit as one fault.</summary>
    private static void AddRuns(string?[] misfits, string condition, ScoringFaults faults)
    {
        for (int from = 0; from < misfits.Length; from++)
        {
            int through = from;
            while (through + 1 < misfits.Length && misfits[through + 1] == misfits[from]) through++;
            string totals = from == through ? $"a total of {ScoringFaults.Number(from)}" : $"totals of {ScoringFaults.Number(from)} to {ScoringFaults.Number(through)}";
            if (misfits[from] is { } misfit) faults.Add(Rows, $"{misfit} for {totals}{condition}", "exactly one row");
            from = through;
        }
    }

    private static void CheckOrder(ResponsePolicyDefinition terms, ScoringFaults faults)
    {
        for (int index = 1; index < terms.Rows.Length; index++)
        {
            if (terms.Rows[index] is not { } row) continue;
            ResponseRow? higher = terms.Rows.Take(index).FirstOrDefault(earlier => earlier is not null && earlier.From > row.From && MayMeet(earlier, row));
            if (higher is not null) faults.Add(ScoringFaults.At(Rows, index), $"{row.Totals}, after {higher.Totals}", "the least urgent row first");
        }
    }

    private static bool MayMeet(ResponseRow one, ResponseRow other) =>
        one.SingleParameterThree is null || other.SingleParameterThree is null || one.SingleParameterThree == other.SingleParameterThree;
}
