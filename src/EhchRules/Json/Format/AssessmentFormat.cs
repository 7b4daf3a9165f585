using System.Text.Json.Nodes;
using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>The wire format of an assessment, <c>ehch-assessment/1</c>.</summary>
internal static class AssessmentFormat
{
    internal const string Name = "ehch-assessment/1";

    internal const string Findings = "findings";

    internal const string CalendarHash = "calendarHash";

    /// <summary>The value of <c>occasions</c>, which stands only where occasions of earlier stays were judged too.</summary>
    internal const string AllOccasions = "all";

    /// <summary>The name of the count of findings that were left out, which stands only where some were.</summary>
    internal const string OmittedFindings = "omittedFindings";

    /// <summary>A requirement, as an assessment describes it on its day.</summary>
    private static readonly WrittenShape<(Requirement Requirement, Assessment Assessment)> Requirement = new("Requirement", static o => o
        .Text("title", static of => of.Requirement.Title)
        .Enum("topic", static of => of.Requirement.Topic)
        .List("citations", SharedFormat.Citation, static of => of.Assessment.TermOf(of.Requirement).Citations)
        .Texts("assumptions", static of => of.Assessment.AssumptionsOf(of.Requirement).Select(static assumption => assumption.Id)));

    private static readonly WrittenShape<Evidence> Evidence = new("Evidence", static o => o
        .Text("path", static fact => fact.Path)
        .Value("value", new EvidenceValue(), static fact => fact.Value, Presence.OrNull));

    /// <summary>A finding, which <see cref="FindingWriter"/> writes faster.</summary>
    internal static readonly WrittenShape<Finding> Finding = new("Finding", static o => o
        .Text("requirement", static finding => finding.Requirement.Id)
        .Value("subject", SharedFormat.Subject, static finding => finding.Subject)
        .Enum("bearer", static finding => finding.Bearer)
        .Enum("force", static finding => finding.Force)
        .Enum("outcome", static finding => finding.Outcome)
        .Value("reason", SharedFormat.Reason, static finding => finding.Reason)
        .Day("dueOn", static finding => finding.DueOn, Presence.OrNull)
        .Day("holdsFrom", static finding => finding.HoldsFrom, Presence.OrNull)
        .Day("holdsThrough", static finding => finding.HoldsThrough, Presence.OrNull)
        .Texts("missing", static finding => finding.Missing)
        .List("evidence", Evidence, static finding => finding.Evidence));

    /// <summary>Something odd about the record.</summary>
    private static readonly WrittenShape<RecordWarning> Warning = new("Warning", static o => o
        .Text("path", static warning => warning.Path)
        .Text("text", static warning => warning.Text));

    /// <summary>The counts of one topic, by outcome.</summary>
    private static readonly WrittenShape<TopicSummary> Summary = new("TopicSummary", static o =>
    {
        o.Enum("topic", static summary => summary.Topic);
        foreach (Outcome outcome in OutcomesInOrder()) o.Value(Enum.GetName(outcome)!, WholeShape.FromZero, summary => summary[outcome]);
    });

    /// <summary>What stands before the findings.</summary>
    internal static readonly WrittenShape<AssessmentParts> Head = new("Head", DeclareHead);

    /// <summary>What stands behind the findings.</summary>
    internal static readonly WrittenShape<AssessmentParts> Tail = new("Tail", DeclareTail);

    internal static readonly DocumentShape<AssessmentParts> Document = new(
        Name,
        "what was concluded about each requirement, for each subject, on one day",
        new WrittenShape<AssessmentParts>("Assessment", static o =>
        {
            DeclareHead(o);
            o.List(Findings, new FastFinding(), static parts => parts.ChosenFindings());
            DeclareTail(o);
        }));

    private static void DeclareHead(WrittenProperties<AssessmentParts> properties) => properties
        .Fixed("format", Name)
        .Text("ruleSet", static _ => RuleSetVersion.Current)
        .Value("ruleSetHash", TextShape.Hash, static _ => CatalogueJson.Current.RuleSetHash)
        .Text("calendar", static parts => parts.Assessment.Options.Calendar.Id)
        .Value(CalendarHash, TextShape.Hash, static parts => parts.CalendarHash, Presence.LeftOut)
        .Value("network", CodeShapes.Network, static parts => parts.Assessment.Record.Network.Code)
        .Day("on", static parts => parts.Assessment.On)
        .Day("knownOn", static parts => parts.Assessment.Options.KnownOn, Presence.OrNull)
        .Value("occasions", new FixedShape(AllOccasions), static parts => parts.Assessment.Options.AllOccasions ? AllOccasions : null, Presence.LeftOut)
        .Value("recordHash", TextShape.Hash, static parts => EhchJson.HashRecord(parts.Assessment.Record))
        .Map("requirements", Requirement, static parts => parts.Assessment.RuleSet.Requirements.Select(one => (one.Id, (one, parts.Assessment))));

    private static void DeclareTail(WrittenProperties<AssessmentParts> properties) => properties
        .Nullable(OmittedFindings, WholeShape.FromOne, static parts => parts.Omitted > 0 ? parts.Omitted : null, Presence.LeftOut)
        .List("warnings", Warning, static parts => parts.Assessment.Warnings)
        .List("summary", Summary, static parts => parts.Assessment.Summarise());

    // In the order of the format, which is not that of the enumeration.
    private static Outcome[] OutcomesInOrder() =>
        [Outcome.Met, Outcome.MetLate, Outcome.NotMet, Outcome.NotYetDue, Outcome.NotApplicable, Outcome.Undetermined, Outcome.NeedsJudgement];

    /// <summary>Writes a finding by hand, because there are millions; describes what the shape of a finding says.</summary>
    private sealed class FastFinding : Shape<Finding>
    {
        internal override void Write(ShapeWriter writer, Finding value)
        {
            if (writer is JsonShapeWriter json) FindingWriter.Write(json.Json, value);
            else Finding.Write(writer, value);
        }

        internal override JsonObject Schema(SchemaDefinitions definitions) => Finding.Schema(definitions);
    }

    /// <summary>A value as the record has it. It is written as text; readers are to take the others too.</summary>
    private sealed class EvidenceValue : Shape<string>
    {
        internal override void Write(ShapeWriter writer, string value) => writer.Text(value);

        internal override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("string", "number", "boolean") };
    }
}

/// <summary>An assessment as it stands in a document, with the findings that were chosen.</summary>
internal sealed class AssessmentParts(Assessment assessment, Func<Finding, bool>? chosen = null)
{
    internal Assessment Assessment => assessment;

    /// <summary>Gets the hash of the calendar; null where the document was not to have it, as those of the first versions.</summary>
    internal string? CalendarHash { get; init; } = assessment.Options.Calendar.Hash;

    /// <summary>Gets or sets how many findings were left out, which is known when the chosen ones have been gone through.</summary>
    internal long Omitted { get; set; }

    internal IEnumerable<Finding> ChosenFindings()
    {
        foreach (Finding finding in assessment.Findings)
        {
            if (chosen?.Invoke(finding) is not false) yield return finding;
            else Omitted++;
        }
    }
}
