using System.Text.Json;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Findings as columns of numbers. What does not apply is counted, home by home and reason by reason, and not listed.</summary>
internal sealed class FindingColumns(Assessment assessment, IReadOnlyDictionary<string, int> requirements, PageSubjects subjects, DataStrings strings)
{
    private readonly Dictionary<(int Owner, int Behind, int Value), int> places = [];
    private readonly List<(int Owner, int Behind, int Value)> facts = [];

    internal void Write(Utf8JsonWriter json)
    {
        Finding[] listed = [.. assessment.Findings.Where(static finding => finding.Outcome is not Outcome.NotApplicable)];
        int[][] evidence = Array.ConvertAll(listed, finding => (int[])[.. finding.Evidence.Select(PlaceOf)]);
        int[][] missing = Array.ConvertAll(listed, finding => (int[])[.. finding.MissingFacts.Select(fact => strings.PlaceOf($"{fact.Words} ({ShownText.Of(fact.ToString())})"))]);
        json.WriteStartObject("findings");
        json.WriteString("requirement", ColumnText.Of(listed.Select(finding => requirements[finding.Requirement.Id])));
        json.WriteString("subject", ColumnText.OfSteps(listed.Select(finding => subjects.PlaceOf(finding.Subject.Kind, finding.Subject.Id))));
        json.WriteString("occasion", ColumnText.Of(listed.Select(OccasionOf)));
        json.WriteString("outcome", ColumnText.Of(listed.Select(static finding => (int)finding.Outcome)));
        json.WriteString("force", ColumnText.Of(listed.Select(static finding => (int)finding.Force)));
        json.WriteString("text", ColumnText.Of(listed.Select(finding => strings.PlaceOf(ShownText.Of(finding.Reason.Text)))));
        json.WriteString("due", ColumnText.Of(listed.Select(finding => Counted(finding.DueOn))));
        json.WriteString("from", ColumnText.Of(listed.Select(finding => Counted(finding.HoldsFrom))));
        json.WriteString("through", ColumnText.Of(listed.Select(finding => Counted(finding.HoldsThrough))));
        json.WriteString("evidence", ColumnText.Of(evidence.Select(static places => places.Length)));
        json.WriteString("missing", ColumnText.Of(missing.Select(static places => places.Length)));
        json.WriteEndObject();
        json.WriteString("evidence", ColumnText.OfSteps(evidence.SelectMany(static places => places)));
        json.WriteString("missing", ColumnText.OfSteps(missing.SelectMany(static places => places)));
        json.WriteStartObject("facts");
        json.WriteString("owner", ColumnText.OfSteps(facts.Select(static fact => fact.Owner)));
        json.WriteString("behind", ColumnText.Of(facts.Select(static fact => fact.Behind)));
        json.WriteString("value", ColumnText.Of(facts.Select(static fact => fact.Value)));
        json.WriteEndObject();
        WriteNotApplicable(json);
    }

    private int? Counted(DateOnly? day) => day?.DayNumber - assessment.On.DayNumber;

    private int? OccasionOf(Finding finding) => finding.Subject.Occasion is { } occasion ? strings.PlaceOf(occasion.ToString()) : null;

    /// <summary>Gets the place of a fact. Its path is parted behind the owner, since owners and what is behind them each come often.</summary>
    private int PlaceOf(Evidence evidence)
    {
        // It masks an NHS number in the path.
        string shown = evidence.ToString();
        string path = shown[..^(evidence.Value.Length + 2)];
        int first = path.IndexOf('/', StringComparison.Ordinal);
        int second = first < 0 ? -1 : path.IndexOf('/', first + 1);
        (string owner, string behind) = second < 0 ? (path, string.Empty) : (path[..second], path[second..]);
        (int, int, int) fact = (strings.PlaceOf(ShownText.Of(owner)), strings.PlaceOf(ShownText.Of(behind)), strings.PlaceOf(ShownText.Resident(evidence.Value)));
        if (places.TryGetValue(fact, out int place)) return place;
        places[fact] = facts.Count;
        facts.Add(fact);
        return facts.Count - 1;
    }

    /// <summary>Writes, for each requirement, home and reason: how many findings there are, and their sentence; that of the first where they differ.</summary>
    private void WriteNotApplicable(Utf8JsonWriter json)
    {
        json.WriteStartArray("notApplicable");
        foreach (IGrouping<Requirement, Finding> ofRequirement in assessment.Findings.Where(static finding => finding.Outcome is Outcome.NotApplicable).GroupBy(static finding => finding.Requirement))
        {
            Dictionary<(int Home, string Code), (string Text, bool Differ, int Count)> counts = [];
            foreach (Finding finding in ofRequirement)
            {
                Reason reason = finding.Reason;
                (int, string) key = (subjects.Of(finding.Subject).Home, reason.Code);
                string text = reason.Text;
                counts[key] = counts.TryGetValue(key, out (string Text, bool Differ, int Count) before) ? (before.Text, before.Differ || before.Text != text, before.Count + 1) : (text, false, 1);
            }

            foreach (((int home, _), (string text, bool differ, int count)) in counts)
            {
                json.WriteStartArray();
                json.WriteNumberValue(requirements[ofRequirement.Key.Id]);
                json.WriteNumberValue(home);
                json.WriteNumberValue(strings.PlaceOf(ShownText.Of(text)));
                json.WriteNumberValue(differ ? 1 : 0);
                json.WriteNumberValue(count);
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }
}
