using System.Text.RegularExpressions;

namespace EhchRules.Tables;

/// <summary>Reads the files of CQC that are tables. The header may stand anywhere: releases put notes before it, and move columns.</summary>
internal static partial class CqcCsv
{
    private const string Rating = "Latest Rating";

    internal static async Task ReadAsync(Stream stream, CqcLocations found, CancellationToken cancellationToken)
    {
        RegisterRows rows = new(stream, cellsHoldLines: true, found.Faults);
        await using (rows.ConfigureAwait(false))
        {
            string? separator = null;
            while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                string[] names = rows.Names();
                Func<CqcLocation?>? row = null;
                if (Has(names, Rating) && Has(names, CqcActiveRows.Id))
                {
                    rows.ForgetFaults();
                    rows.Fault(Rating, null, "is a column of CQC's file of ratings, which has nothing that a record can use");
                    return;
                }

                if (CqcActiveRows.IsHeader(names) && CqcDeactivatedRows.IsHeader(names)) row = Begin(CqcSource.DeactivatedLocations, new CqcDeactivatedRows(rows, names).Row);
                else if (CqcActiveRows.IsHeader(names)) row = Begin(CqcSource.ActiveLocations, new CqcActiveRows(rows, names).Row);
                else if (Has(names, CqcDirectoryRows.Id)) row = Begin(CqcSource.Directory, new CqcDirectoryRows(rows, names).Row);
                else NotePreamble(names);
                if (row is null) continue;
                await ReadAllAsync(rows, names.Length, row, found, cancellationToken).ConfigureAwait(false);
                return;
            }

            string hint = separator is null ? string.Empty : $"; a row that looks like it is parted by {separator}, and commas are expected";
            found.Faults.Add(new(null, null, null, $"no row is the header of CQC's active locations ({CqcActiveRows.Id} and others) or of its weekly directory ({CqcDirectoryRows.Id}){hint}"));

            Func<CqcLocation?> Begin(CqcSource source, Func<CqcLocation?> row)
            {
                found.Source = source;
                return row;
            }

            void NotePreamble(string[] names)
            {
                if (names is [var only] && only.Contains(CqcActiveRows.Id, StringComparison.OrdinalIgnoreCase)) separator = CsvReading.SeparatorIn(only) ?? "something else";
                foreach (Match match in names.Select(static name => Produced().Match(name)).Where(static match => match.Success))
                {
                    if (RegisterDays.TryReadWords(match.Groups[1].Value, out DateOnly day)) found.Day = day;
                }
            }
        }
    }

    private static async Task ReadAllAsync(RegisterRows rows, int count, Func<CqcLocation?> row, CqcLocations found, CancellationToken cancellationToken)
    {
        bool isAny = false;
        long header = rows.Line;
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            isAny = true;
            if (rows.Count != count) rows.Fault(null, null, $"has {rows.Count} cells where the header has {count}");
            else if (row() is { } location)
            {
                if (found.Add(location, FormattableString.Invariant($"line {rows.Line}")) is { } before) rows.Fault(CqcActiveRows.Id, location.Id.Value, $"stands on {before} too, which counts");
                continue;
            }

            found.IsAnyUntold = true;
        }

        if (!isAny) rows.Fault(header, null, "no row stands below the header");
        found.IsAnyUntold |= !isAny || rows.Unread > 0;
    }

    private static bool Has(string[] names, string column) => names.Contains(column, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("produced on ([0-9]{1,2} [A-Za-z]+ [0-9]{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Produced();
}
