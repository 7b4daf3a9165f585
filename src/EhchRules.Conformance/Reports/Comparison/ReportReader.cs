using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>Reads of a report what a comparison needs. Members that it does not know are ignored: later versions may have more.</summary>
internal sealed class ReportReader
{
    /// <summary>How many faults of a file are listed.</summary>
    internal const int MostFaults = 100;

    private readonly string file;
    private readonly ImmutableArray<SuiteFault>.Builder faults;
    private readonly Dictionary<string, (ComparedResult Result, string Path)> results = new(StringComparer.Ordinal);
    private readonly int most;

    private ReportReader(string path, ImmutableArray<SuiteFault>.Builder faults)
    {
        file = path;
        most = faults.Count + MostFaults;
        this.faults = faults;
        Report = new() { File = path, Results = 0 };
    }

    internal ComparedReport Report { get; private set; }

    internal IReadOnlyDictionary<string, ComparedResult> Results => results.ToDictionary(static result => result.Key, static result => result.Value.Result, StringComparer.Ordinal);

    internal static async Task<ReportReader> ReadAsync(string path, ImmutableArray<SuiteFault>.Builder faults, CancellationToken cancellationToken)
    {
        string name = Directory.Exists(path) ? Path.Combine(path, "report.json") : path;
        ReportReader reader = new(name, faults);
        FileStream content = new(name, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (content.ConfigureAwait(false))
        {
            if (name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)) await reader.ReadLinesAsync(content, cancellationToken).ConfigureAwait(false);
            else await reader.ReadReportAsync(content, cancellationToken).ConfigureAwait(false);
        }

        reader.Report = reader.Report with { Results = reader.results.Count };
        return reader;
    }

    private async Task ReadLinesAsync(Stream content, CancellationToken cancellationToken)
    {
        long line = 0;
        await foreach (ResultReading reading in ConformanceResults.ReadAsync(content, file, cancellationToken).ConfigureAwait(false))
        {
            line++;
            faults.AddRange(reading.Faults);
            if (reading.Result is { } result) Add(result.Id, new(result.Level, result.Requirement, result.Hash, result.Outcome), FormattableString.Invariant($"result {line}"), "$.id");
            if (IsFull()) return;
        }
    }

    private async Task ReadReportAsync(Stream content, CancellationToken cancellationToken)
    {
        bool hasFormat = false;
        bool hasResults = false;
        try
        {
            await foreach (ReportMember member in ReportMembers.ReadAsync(content, cancellationToken).ConfigureAwait(false))
            {
                hasFormat |= member.Name == "format";
                hasResults |= member.Name == "results";
                Read(member);
                if (IsFull()) return;
            }
        }
        catch (JsonException broken)
        {
            faults.Add(new(file, broken.LineNumber + 1, "$", $"is not JSON: {broken.Message}"));
            return;
        }

        if (!hasFormat) Fault("$.format", $"missing: expected \"{ReportFormat.Name}\"");
        if (!hasResults) Fault("$.results", "missing: expected an array");
    }

    private void Read(ReportMember member)
    {
        string path = member.Position is { } position ? FormattableString.Invariant($"$.{member.Name}[{position}]") : $"$.{member.Name}";
        switch (member.Name)
        {
            case "format":
                if (member.Value is not { ValueKind: JsonValueKind.String } format || format.GetString() != ReportFormat.Name)
                {
                    Fault(path, $"{(member.Value is { } shown ? JsonPlace.Shown(shown) : "null")} is not \"{ReportFormat.Name}\"");
                }

                break;
            case "suite" when Object(member, path) is { } suite:
                Report = Report with { SuiteVersion = suite.Text("version"), SuiteHash = suite.Text("hash") };
                break;
            case "product" when member.Value is not { ValueKind: JsonValueKind.Null } && Object(member, path) is { } product:
                Report = Report with { ProductName = product.OptionalText("name"), ProductVersion = product.OptionalText("version"), Details = Texts(product, "details") };
                break;
            case "results" when member.Position is null:
                if (member.Value is { } value) Fault(path, $"{JsonPlace.Shown(value)} is not an array");
                break;
            case "results" when Object(member, path) is { } result:
                ReadResult(result);
                break;
        }
    }

    private void ReadResult(JsonPlace at)
    {
        int before = faults.Count;
        string id = at.Text("id");
        ConformanceLevel? level = at.Word<ConformanceLevel>("level");
        string requirement = at.Text("requirement");
        string hash = at.Text("hash");
        VectorOutcome? outcome = at.Word<VectorOutcome>("outcome");
        if (faults.Count == before) Add(id, new(level!.Value, requirement, hash, outcome!.Value), at.Path, $"{at.Path}.id");
    }

    private void Add(string id, ComparedResult result, string at, string path)
    {
        if (!results.TryAdd(id, (result, at))) Fault(path, $"\"{ReportText.Line(id, 60)}\" is the id of {results[id].Path} as well");
    }

    private JsonPlace? Object(ReportMember member, string path)
    {
        if (member.Value is { ValueKind: JsonValueKind.Object } value) return new(file, line: null, faults, value, path);
        Fault(path, $"{(member.Value is { } shown ? JsonPlace.Shown(shown) : "an array")} is not an object");
        return null;
    }

    private static ImmutableArray<string>? Texts(JsonPlace at, string member) => at.Find(member, "an array", JsonValueKind.Array) is { } array
        ? [.. array.EnumerateArray().Where(static one => one.ValueKind is JsonValueKind.String).Select(static one => one.GetString()!)]
        : null;

    private void Fault(string path, string text) => faults.Add(new(file, null, path, text));

    private bool IsFull()
    {
        if (faults.Count < most) return false;
        Fault("$", FormattableString.Invariant($"has {MostFaults} faults or more; the rest was not read"));
        return true;
    }
}
