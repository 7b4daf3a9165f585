using CsvHelper;
using EhchRules.Cli.Input.Tables;
using EhchRules.Sampling;

namespace EhchRules.Cli.Sample;

/// <summary>Reads which practice belongs to which network from one of the CSV layouts of NHS Digital; other columns are ignored.</summary>
internal static class PracticeMappingFile
{
    // What the file prints for a practice that belongs to no network.
    private const string Unallocated = "U";
    private const int LongestShown = 40;
    private const int LongestRecord = 1 << 20;

    /// <summary>Reads the file whole. Faults of the data are returned, never thrown, and all of them at once.</summary>
    internal static PracticeMappingReading Read(TextReader text)
    {
        List<PracticeMappingFault> faults = [];
        using CsvReader csv = CsvReader.Create(text, Options(faults), leaveOpen: true);
        RowReader rows = new(csv, faults);
        try
        {
            if (rows.FindColumns()) rows.ReadAll();
        }
        catch (CsvFormatException endless)
        {
            faults.Add(new(Math.Max(1, endless.LineNumber), null, null, $"cannot be read: a line may have {LongestRecord >> 20} MiB at most"));
        }

        return new() { Rows = rows.Rows, Faults = [.. faults.OrderBy(fault => fault.Line)], Unallocated = rows.WithoutNetwork };
    }

    // A quote that is never closed would swallow the rest of the file if a field could hold a line break; none of these does.
    private static CsvReaderOptions Options(List<PracticeMappingFault> faults) => new()
    {
        Separator = ',',
        AllowLineBreaksInQuotes = false,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        MaxRecordSize = LongestRecord,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = record => faults.Add(new(record.LineNumber, null, Shorten(record.RawRecord), $"is quoted wrongly ({record.Reason})")),
    };

    private static string Shorten(string found) => found.Length <= LongestShown ? found : string.Concat(found.AsSpan(0, LongestShown - 3), "...");

    private sealed class RowReader(CsvReader csv, List<PracticeMappingFault> faults)
    {
        private readonly Dictionary<string, long> lineOfPractice = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> indexOf = new(StringComparer.Ordinal);
        private PracticeMappingColumns names = PracticeMappingColumns.Qof;

        internal List<PracticeMapping> Rows { get; } = [];

        internal int WithoutNetwork { get; private set; }

        internal bool FindColumns()
        {
            csv.ReadHeader();
            if (csv.Headers is [var only] && TableHeader.SeparatorIn(only) is { } separator)
            {
                faults.Add(new(1, null, null, $"the header has no comma, and its cells are parted by {separator}; expected commas"));
                return false;
            }

            names = PracticeMappingColumns.In(csv.Headers);
            foreach (string column in names.All)
            {
                int index = csv.Headers.ToList().FindIndex(name => string.Equals(name.Trim(), column, StringComparison.OrdinalIgnoreCase));
                if (index >= 0) indexOf[column] = index;
                else faults.Add(new(1, column, null, "the header has no such column"));
            }

            return indexOf.Count == names.All.Count;
        }

        internal void ReadAll()
        {
            while (csv.Read()) Row();
        }

        private void Row()
        {
            if (csv.FieldCount != csv.Headers.Count)
            {
                faults.Add(new(csv.LineNumber, null, null, $"has {csv.FieldCount} fields where the header has {csv.Headers.Count}"));
                return;
            }

            int before = faults.Count;
            PracticeCode? practice = PracticeCode.TryParse(Field(names.Practice), out PracticeCode? code) ? code : null;
            if (practice is null) Fault(names.Practice, "is not a practice's code, a letter (A to H, J to N, P or Y) and five digits");
            else if (!lineOfPractice.TryAdd(practice.Value, csv.LineNumber)) Fault(names.Practice, $"stands on line {lineOfPractice[practice.Value]} too");

            if (string.Equals(Field(names.Network), Unallocated, StringComparison.Ordinal))
            {
                if (faults.Count == before) WithoutNetwork++;
                return;
            }

            if (!PcnCode.TryParse(Field(names.Network), out PcnCode? network)) Fault(names.Network, "is not a network's code, U and five digits");
            if (Field(names.NetworkName).Length == 0) Fault(names.NetworkName, "is blank");
            if (!OdsCode.TryParse(Field(names.SubIcb), out OdsCode? subIcb)) Fault(names.SubIcb, "is not an ODS code, 1 to 9 capital letters and digits");
            if (!OdsCode.TryParse(Field(names.Icb), out OdsCode? icb)) Fault(names.Icb, "is not an ODS code, 1 to 9 capital letters and digits");
            if (faults.Count > before) return;
            Rows.Add(new() { Practice = practice!, Network = network!, NetworkName = Field(names.NetworkName), SubIcb = subIcb!, Icb = icb! });
        }

        private string Field(string column) => csv.GetString(indexOf[column]);

        private void Fault(string column, string text) => faults.Add(new(csv.LineNumber, column, Shorten(Field(column)), text));
    }
}
