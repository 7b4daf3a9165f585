namespace EhchRules.Tables;

/// <summary>Reads registers of practices: the two mappings, which have a header, and the report of core partners, which as published has none.</summary>
internal static class PracticeCsv
{
    internal static async Task<PracticeReading> ReadAsync(Stream stream, DateOnly? day, CancellationToken cancellationToken)
    {
        List<RegisterFault> faults = [];

        // A quote that is never closed would swallow the rows after it if a cell could hold a line break; none does.
        RegisterRows rows = new(stream, cellsHoldLines: false, faults);
        await using (rows.ConfigureAwait(false))
        {
            PracticeRows found = new(rows) { Day = day };
            PracticeRegister? register = await ReadAsync(found, cancellationToken).ConfigureAwait(false);
            return new() { Register = register, Faults = [.. faults.OrderBy(static fault => fault.Line)] };
        }
    }

    private static async Task<PracticeRegister?> ReadAsync(PracticeRows rows, CancellationToken cancellationToken)
    {
        CorePartnerRows partners = new(rows);
        bool isAnyRead = await rows.Csv.ReadAsync(cancellationToken).ConfigureAwait(false);
        bool isReport = isAnyRead && partners.IsRow();
        (string[] header, long line) = isAnyRead && !isReport ? (rows.Csv.Names(), rows.Csv.Line) : ([], 1);
        if (isAnyRead && !isReport && !PracticeColumns.AreAnyIn(header))
        {
            // Some editions of the report have a header, in the Excel edition with line breaks within its names.
            while (!isReport && await rows.Csv.ReadAsync(cancellationToken).ConfigureAwait(false)) isReport = partners.IsRow();
            if (isReport) rows.Csv.ForgetFaults();
        }

        if (isReport)
        {
            await ReadAllAsync(rows, partners.Row, isAtRow: true, cancellationToken).ConfigureAwait(false);
            return rows.Register(PracticeSource.CorePartners);
        }

        MappingRows mapping = new(rows, header, line);
        if (!mapping.HasColumns) return null;
        await ReadAllAsync(rows, mapping.Row, isAtRow: false, cancellationToken).ConfigureAwait(false);
        return rows.Register(mapping.Source);
    }

    private static async Task ReadAllAsync(PracticeRows rows, Action row, bool isAtRow, CancellationToken cancellationToken)
    {
        if (isAtRow) row();
        while (await rows.Csv.ReadAsync(cancellationToken).ConfigureAwait(false)) row();
    }
}
