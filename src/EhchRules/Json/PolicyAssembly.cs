using System.Collections.Immutable;
using EhchRules.Records;
using EhchRules.Scoring;

namespace EhchRules.Json;

/// <summary>Makes a policy of what a document holds, and tells what the policy refuses by the paths of the document.</summary>
internal sealed class PolicyAssembly(RecordFaults faults)
{
    private const string Missing = "missing: expected ";

    // One for each total, with and without a single parameter at 3: with more, some total has two.
    private const int MostRows = 2 * (News2Table.HighestTotal + 1);

    private readonly RecordPath path = new();
    private readonly HashSet<string> unread = [.. faults.Listed.Select(static fault => fault.Path)];

    /// <summary>Makes the policy; null where there is a fault.</summary>
    internal ResponsePolicy? Make(PolicyParts parts)
    {
        path.At("rows");
        AddIfRead(parts.Rows.IsKnown, $"{Missing}an array");
        if (parts.Rows.Count > MostRows)
        {
            string most = $"at most {FaultText.Number(MostRows)}, one for each total with and without a single parameter at 3";
            faults.Add(path, $"{FaultText.Number(parts.Rows.Count)} rows: expected {most}");
            return null;
        }

        ImmutableArray<ResponseRow>.Builder rows = ImmutableArray.CreateBuilder<ResponseRow>();
        for (int i = 0; i < parts.Rows.Count; i++)
        {
            path.At("rows", i);
            path.Enter();

            // What is null was faulty, and was told.
            rows.Add(parts.Rows[i] is { } row ? Row(row) : null!);
            path.Leave();
        }

        ResponsePolicyDefinition terms = new()
        {
            Name = parts.Name,
            Version = parts.Version,
            Owner = parts.Owner,
            Setting = parts.Setting,
            LicenceNote = parts.LicenceNote,
            Note = parts.Note,
            IsReadAgainstUsual = parts.IsReadAgainstUsual ?? false,
            UnalteredOfficialContent = parts.UnalteredOfficialContent ?? false,
            Rows = rows.DrainToImmutable(),
        };
        string[] told = [.. faults.Listed.Select(static fault => fault.Path)];
        if (!ResponsePolicy.TryCreate(terms, out ResponsePolicy? policy, out ImmutableArray<ScoringFault> refused)) Tell(refused, told);
        return faults.IsEmpty ? policy : null;
    }

    private ResponseRow Row(PolicyRowParts row)
    {
        Monitoring monitoring = MonitoringOf(row);
        path.At("monitoringStatus");
        AddIfRead(row.MonitoringStatus is not null || row.Monitoring is MonitoringKind.NotSourced, $"{Missing}how sure the monitoring is");
        path.At("responseStatus");
        AddIfRead(row.ResponseStatus is not null || row.Response is null, $"{Missing}how sure the response is");
        return new()
        {
            From = row.From,
            Through = row.Through,
            SingleParameterThree = row.SingleParameterThree,
            Monitoring = monitoring,
            MonitoringStatus = row.MonitoringStatus ?? default,
            Response = row.Response,
            WhyNotSourced = row.WhyNotSourced,
            ResponseStatus = row.ResponseStatus ?? default,
            Source = row.Source!,
            Note = row.Note,
        };
    }

    private Monitoring MonitoringOf(PolicyRowParts row)
    {
        if (row.Monitoring is not MonitoringKind.Within)
        {
            OnlyWithin("shortestMinutes", row.ShortestMinutes);
            OnlyWithin("longestMinutes", row.LongestMinutes);
            return row.Monitoring switch
            {
                MonitoringKind.Continuous => Monitoring.Continuous,
                MonitoringKind.Unsettled => Monitoring.Unsettled,
                _ => Monitoring.NotSourced,
            };
        }

        path.At("longestMinutes");
        AddIfRead(row.LongestMinutes is not null, $"{Missing}a whole number, because \"monitoring\" is Within");
        TimeSpan longest = TimeSpan.FromMinutes(row.LongestMinutes ?? row.ShortestMinutes ?? 1);
        return row.ShortestMinutes is { } shortest ? Monitoring.Within(TimeSpan.FromMinutes(shortest), longest) : Monitoring.Within(longest);
    }

    /// <summary>Adds a fault of a value that is not there, unless it is there and could not be read, which was told.</summary>
    private void AddIfRead(bool isSound, string text)
    {
        if (!isSound && !unread.Contains(path.ToString())) faults.Add(path, text);
    }

    private void OnlyWithin(string name, int? minutes)
    {
        path.At(name);
        if (minutes is { } found) faults.Add(path, $"{FaultText.Number(found)} goes only with a \"monitoring\" of Within");
    }

    /// <summary>Tells what a policy refuses, unless that follows from something that was told of the same place, or within it.</summary>
    private void Tell(ImmutableArray<ScoringFault> refused, string[] told)
    {
        foreach (ScoringFault fault in refused)
        {
            string place = PathOf(fault.Place);
            if (told.Any(other => IsWithin(other, place) || IsWithin(place, other))) continue;
            faults.Add(place, $"{fault.Found}: expected {InDocument(fault.Expected)}");
        }
    }

    private static bool IsWithin(string path, string place) =>
        path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] is '.' or '[');

    /// <summary>Spells a place as the document does: <c>rows[2].From</c> as <c>$.rows[2].from</c>.</summary>
    private static string PathOf(string place) => "$." + string.Join('.', place.Split('.').Select(static name => char.ToLowerInvariant(name[0]) + name[1..]));

    private static string InDocument(string expected) => expected
        .Replace("UnalteredOfficialContent = true", "\"unalteredOfficialContent\" as true", StringComparison.Ordinal)
        .Replace("From no higher than Through", "\"from\" no higher than \"through\"", StringComparison.Ordinal);
}
