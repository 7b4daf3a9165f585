using System.Text.Json.Nodes;
using EhchRules.Catalogue;
using EhchRules.Cli.Diff;
using EhchRules.Comparison;
using EhchRules.Json;

using static EhchRules.Cli.Schemas.Schema;

namespace EhchRules.Cli.Schemas;

/// <summary>The schema of <c>ehch-diff/1</c>: of two days or two days' knowledge, which <see cref="JsonDiffReport"/> writes, or of two rule sets, which <see cref="RuleSetDiffJson"/> does.</summary>
internal static class DiffSchema
{
    internal static string Make() => Write(
        JsonDiffReport.Format,
        "in what two days, or two versions of the rule set, differ",
        Either(BetweenDays(), BetweenRuleSets()),
        [
            .. OfCatalogue("Citation", "Term"),
            ("Change", Closed(("kind", OneOf<RuleChangeKind>()), ("text", Text))),
            ("Finding", Closed(("outcome", OneOf<Outcome>()), ("force", OneOf<Force>()), ("reason", Closed(("code", Text), ("text", Text))), ("dueOn", OrNull(Day)))),
            ("Network", Closed(("network", Network), ("changes", List(Reference("OutcomeChange"))))),
            ("OutcomeChange", OutcomeChange()),
            ("RequirementChange", RequirementChange()),
            ("RequirementRevision", RequirementRevision()),
            ("RuleSet", Closed(("ruleSet", Text), ("ruleSetHash", Text))),
            ("Side", Closed(("on", Day), ("knownOn", OrNull(Day)))),
            ("Standing", Closed(("state", OneOf<RequirementState>()), ("term?", Reference("Term")))),
            ("Total", Total()),
        ]);

    private static JsonObject BetweenDays() => Closed(
        ("format", Only(JsonDiffReport.Format)),
        ("ruleSet", Text),
        ("ruleSetHash", Hash),
        ("from", Reference("Side")),
        ("to", Reference("Side")),
        ("rules", List(Reference("RequirementChange"))),
        ("undone", List(Reference("RequirementChange"))),
        ("networks?", List(Reference("Network"))),
        ("totals?", List(Reference("Total"))));

    private static JsonObject BetweenRuleSets() => Closed(
        ("format", Only(JsonDiffReport.Format)),
        ("from", Reference("RuleSet")),
        ("to", Reference("RuleSet")),
        ("added", Texts),
        ("removed", Texts),
        ("revised", List(Reference("RequirementRevision"))),
        ("instruments", List(Closed(("id", Text), ("text", Text)))),
        ("listedAdded", Texts),
        ("listedRemoved", Texts));

    private static JsonObject RequirementChange() => Closed(
        ("requirement", Text),
        ("title", Text),
        ("topic", OneOf<Topic>()),
        ("firstSeenOn", Day),
        ("changes", List(Reference("Change"))),
        ("before", Reference("Standing")),
        ("after", Reference("Standing")),
        ("course", List(Closed(("from", Day), ("state", OneOf<RequirementState>()), ("text", Text)))));

    private static JsonObject RequirementRevision() => Closed(
        ("requirement", Text),
        ("aspects", List(Closed(("aspect", OneOf<RequirementAspect>()), ("text", Text)))),
        ("terms", List(Closed(
            ("from", Day),
            ("to", OrNull(Day)),
            ("changes", List(Reference("Change"))),
            ("before", OrNull(Reference("Term"))),
            ("after", OrNull(Reference("Term")))))));

    private static JsonObject OutcomeChange() => Closed(
        ("requirement", Text),
        ("subject", Closed(("kind", OneOf<SubjectKind>()), ("id", Text), ("occasion?", Text))),
        ("cause", OneOf<ChangeCause>()),
        ("before", OrNull(Reference("Finding"))),
        ("after", OrNull(Reference("Finding"))));

    private static JsonObject Total() => Closed(
        ("requirement", Text),
        ("before", OneOf<Outcome>()),
        ("forceBefore?", OneOf<Force>()),
        ("after", OneOf<Outcome>()),
        ("forceAfter?", OneOf<Force>()),
        ("cause", OneOf<ChangeCause>()),
        ("outcomes", Whole),
        ("networks", Whole));

    /// <summary>Takes what a catalogue's schema says of a term, since terms stand here as they do there.</summary>
    private static IEnumerable<(string Name, JsonObject Schema)> OfCatalogue(params string[] names)
    {
        JsonNode definitions = JsonNode.Parse(CatalogueJson.Schema())!["$defs"]!;
        foreach (string name in names) yield return (name, definitions[name]!.DeepClone().AsObject());
    }
}
