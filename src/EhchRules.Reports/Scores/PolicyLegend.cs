using System.Globalization;
using EhchRules.Scoring;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Numbers the rows of a policy for the lines of a report, and tells below them what those that occurred ask for.</summary>
internal sealed class PolicyLegend(ResponsePolicy policy)
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly bool[] occurred = new bool[policy.Rows.Length];
    private bool areSeveral;
    private bool isNone;

    /// <summary>Names the rows that are possible for a score: "response 4", "response 1 or 3"; nothing where nothing is recorded.</summary>
    internal string Take(IReadOnlyList<ResponseRow> rows)
    {
        isNone |= rows.Count == 0;
        areSeveral |= rows.Count > 1;
        string[] numbers = [.. rows.Select(Number)];
        if (numbers.Length < 2) return numbers.Length == 0 ? string.Empty : $"response {numbers[0]}";
        return $"response {string.Join(", ", numbers[..^1])} or {numbers[^1]}";
    }

    internal void Write(TextPage page)
    {
        page.Write($"RESPONSES by the policy {policy}, written for: {policy.Setting}", hang: 2, style: Heading);
        if (policy.Note is { } note) page.Write(note, indent: 2);
        if (policy.IsReadAgainstUsual) page.Write("A file of observations does not hold the usual score of a resident, so nothing is compared with it here.", indent: 2);
        if (areSeveral) page.Write("Where a line names several responses, the resident is at least at the first.", indent: 2);
        if (isNone) page.Write("Where nothing is recorded, no response is named. That does not mean that nothing needs to be done.", indent: 2);
        for (int row = 0; row < occurred.Length; row++)
        {
            if (!occurred[row]) continue;
            page.Write(policy.Rows[row].ToString(), indent: 6, lead: string.Create(CultureInfo.InvariantCulture, $"  {row + 1}"));
            page.Write(Status(policy.Rows[row]), indent: 6);
        }

        page.Write("Secondary: one secondary source says so, or the source is paraphrased. Unconfirmed: check before relying on it.", indent: 2, hang: 2);
        foreach (ScoringSource source in policy.Sources) page.Write($"Source: {source}", indent: 2, hang: 2);
        page.Write($"Terms of use: {policy.LicenceNote}", indent: 2, hang: 2);
    }

    private static string Status(ResponseRow row) => $"(Response: {Words(PolicyText.ResponseStatus(row))}. Monitoring: {Words(PolicyText.MonitoringStatus(row))}.)";

    private static string Words(string status) => status is PolicyText.NotSourced ? "not sourced" : status.ToLowerInvariant();

    private string Number(ResponseRow row)
    {
        int at = policy.Rows.IndexOf(row);
        occurred[at] = true;
        return (at + 1).ToString(CultureInfo.InvariantCulture);
    }
}
