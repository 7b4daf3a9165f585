using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using EhchRules.Cli.Console;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Policies;

/// <summary>Reads a policy that the caller supplies (<c>ehch-policy/1</c>). All its faults are told at once.</summary>
internal static partial class PolicyFile
{
    private const int LargestFile = 1 << 20;

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a policy.</summary>
    internal static async Task<PolicyReading> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        // A pipe has no length to ask for, so one byte more than is allowed is read instead.
        byte[] bytes = new byte[LargestFile + 1];
        int length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > LargestFile) return new(null, [$"$: is larger than {LargestFile >> 20} MiB"]);
        try
        {
            using MemoryStream text = new(bytes, 0, length);
            using JsonDocument document = await JsonDocument.ParseAsync(text, Options, cancellationToken);
            return Read(document.RootElement);
        }
        catch (InvalidOperationException)
        {
            // What the parser lets pass and refuses only where the text is asked for: bytes that are not UTF-8, and half a surrogate pair.
            return new(null, ["$: has text that is not Unicode"]);
        }
        catch (JsonException broken)
        {
            return new(null, [string.Create(CultureInfo.InvariantCulture, $"$: is not JSON, or names a property twice, near line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}")]);
        }
    }

    private static PolicyReading Read(JsonElement root)
    {
        List<string> faults = [];
        ResponsePolicyDefinition terms = Terms(root, faults);
        if (faults.Count > 0) return new(null, faults);
        return ResponsePolicy.TryCreate(terms, out ResponsePolicy? policy, out ImmutableArray<ScoringFault> found) ? new(policy, []) : new(null, [.. found.Select(InFile)]);
    }

    private static ResponsePolicyDefinition Terms(JsonElement root, List<string> faults)
    {
        PolicyNode node = new(root, "$", faults, "format", "name", "version", "owner", "setting", "licence_note", "note", "is_read_against_usual", "unaltered_official_content", "rows");
        string format = node.Required("format");
        if (format.Length > 0 && format != PolicyJson.Format) node.Fault("format", $"is {ShownText.Quoted(format)}; expected \"{PolicyJson.Format}\"");
        return new()
        {
            Name = node.Required("name"),
            Version = node.Required("version"),
            Owner = node.Required("owner"),
            Setting = node.Required("setting"),
            LicenceNote = node.Required("licence_note"),
            Note = node.Text("note"),
            IsReadAgainstUsual = node.Flag("is_read_against_usual") ?? false,
            UnalteredOfficialContent = node.Flag("unaltered_official_content") ?? false,
            Rows = [.. node.Each("rows").Select(row => Row(row.Element, row.Path, faults))],
        };
    }

    private static ResponseRow Row(JsonElement element, string path, List<string> faults)
    {
        PolicyNode node = new(element, path, faults,
            "from", "through", "single_parameter_three", "monitoring", "shortest_minutes", "longest_minutes", "monitoring_status", "response", "why_not_sourced", "response_status", "source", "note");
        Monitoring monitoring = MonitoringOf(node);
        string? response = node.Text("response");
        return new()
        {
            From = node.RequiredNumber("from"),
            Through = node.RequiredNumber("through"),
            SingleParameterThree = node.Flag("single_parameter_three"),
            Monitoring = monitoring,
            MonitoringStatus = monitoring.Kind is MonitoringKind.NotSourced ? node.Name<SourceStatus>("monitoring_status") ?? default : node.RequiredName<SourceStatus>("monitoring_status"),
            Response = response,
            WhyNotSourced = node.Text("why_not_sourced"),
            ResponseStatus = response is null ? node.Name<SourceStatus>("response_status") ?? default : node.RequiredName<SourceStatus>("response_status"),
            Source = Source(node.Child("source", "publisher", "title", "year", "read", "status")),
            Note = node.Text("note"),
        };
    }

    private static Monitoring MonitoringOf(PolicyNode node)
    {
        MonitoringKind kind = node.RequiredName<MonitoringKind>("monitoring");
        int? shortest = node.Number("shortest_minutes");
        int? longest = node.Number("longest_minutes");
        if (kind is not MonitoringKind.Within)
        {
            if (shortest is not null) node.Fault("shortest_minutes", "goes with a monitoring of Within alone");
            if (longest is not null) node.Fault("longest_minutes", "goes with a monitoring of Within alone");
            return kind is MonitoringKind.Continuous ? Monitoring.Continuous : kind is MonitoringKind.Unsettled ? Monitoring.Unsettled : Monitoring.NotSourced;
        }

        if (longest is null) node.Fault("longest_minutes", "is missing or no whole number; a monitoring of Within needs it");
        TimeSpan end = TimeSpan.FromMinutes(longest ?? 1);
        return shortest is { } start ? Monitoring.Within(TimeSpan.FromMinutes(start), end) : Monitoring.Within(end);
    }

    private static ScoringSource Source(PolicyNode? node) => new()
    {
        Publisher = node?.Required("publisher") ?? string.Empty,
        Title = node?.Required("title") ?? string.Empty,
        Year = node?.Number("year"),
        Read = node?.Required("read") ?? string.Empty,
        Status = node?.RequiredName<SourceStatus>("status") ?? default,
    };

    /// <summary>Tells a fault of the library in the names of the file.</summary>
    private static string InFile(ScoringFault fault)
    {
        string place = Capital().Replace(fault.Place, static match => match.Index > 0 && char.IsLetter(match.Value[0]) ? $"_{match.Value}" : match.Value).Replace("._", ".", StringComparison.Ordinal);
        string expected = fault.Expected.Replace("UnalteredOfficialContent = true", "unaltered_official_content as true", StringComparison.Ordinal).Replace("From no higher than Through", "from no higher than through", StringComparison.Ordinal);
        return $"$.{Lower(place)}: {fault.Found}; expected {expected}";
    }

    private static string Lower(string place) => string.Create(place.Length, place, static (letters, text) => text.AsSpan().ToLowerInvariant(letters));

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
