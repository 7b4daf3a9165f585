using EhchRules.Catalogue;
using EhchRules.Sufficiency;

namespace EhchRules.Json;

/// <summary>The wire format of what records suffice for, <c>ehch-coverage/1</c>.</summary>
internal static class CoverageFormat
{
    private const string Name = "ehch-coverage/1";

    /// <summary>Answers that lack the same facts.</summary>
    private static readonly WrittenShape<UnknownAnswers> Unknown = new("Unknown", static o => o
        .Texts("facts", static answers => Kinds(answers.Facts))
        .Whole("answers", static answers => answers.Count));

    /// <summary>How far the records suffice for a requirement.</summary>
    private static readonly WrittenShape<RequirementSufficiency> Requirement = new("Requirement", static o => o
        .Text("id", static one => one.Requirement.Id)
        .Text("title", static one => one.Requirement.Title)
        .Enum("topic", static one => one.Requirement.Topic)
        .Enum("subject", static one => one.Requirement.Subject)
        .Enum("force", static one => one.Force)
        .Enum("decidability", static one => one.Decidability)
        .Whole("decided", static one => one.Decided)
        .Whole("needsJudgement", static one => one.NeedsJudgement)
        .Whole("notApplicable", static one => one.NotApplicable)
        .Whole("undetermined", static one => one.Undetermined)
        .Whole("leftOpen", static one => one.LeftOpen)
        .List("unknown", Unknown, static one => one.Unknown));

    /// <summary>What to add next, and what it opens.</summary>
    private static readonly WrittenShape<SufficiencyStep> Step = new("Step", static o => o
        .Texts("add", static step => Kinds(step.Add))
        .Texts("opens", static step => Ids(step.Opens))
        .Whole("answers", static step => step.Answers));

    /// <summary>A kind of fact that is missing, and what turns on it.</summary>
    private static readonly WrittenShape<MissingFactRank> MissingFact = new("MissingFact", static o => o
        .Text("kind", static rank => rank.Fact.Kind)
        .Text("words", static rank => rank.Fact.Words)
        .Whole("places", static rank => rank.Places)
        .Whole("networks", static rank => rank.Networks)
        .Whole("answers", static rank => rank.Answers)
        .Whole("answersAlone", static rank => rank.AnswersAlone)
        .Texts("requirements", static rank => Ids(rank.Requirements))
        .Texts("opensAlone", static rank => Ids(rank.OpensAlone)));

    internal static readonly DocumentShape<DataSufficiency> Document = new(
        Name,
        "which requirements records can decide, and which facts they lack for the others",
        new WrittenShape<DataSufficiency>("Coverage", static o => o
            .Fixed("format", Name)
            .Text("ruleSet", static of => of.RuleSet)
            .Text("calendar", static of => of.Options.Calendar.Id)
            .Day("on", static of => of.On)
            .Day("knownOn", static of => of.Options.KnownOn, Presence.OrNull)
            .Whole("networks", static of => of.Networks)
            .Value("network", CodeShapes.Network, static of => of.Network, Presence.OrNull)
            .Map("totals", WholeShape.Any, static of => Enum.GetValues<Decidability>().Reverse().Select(extent => (extent.ToString(), (long)of.CountOf(extent))))
            .List("requirements", Requirement, static of => of.Requirements)
            .List("steps", Step, static of => of.Steps)
            .List("missingFacts", MissingFact, static of => of.MissingFacts)));

    private static IEnumerable<string> Kinds(IEnumerable<MissingFactKind> facts) => facts.Select(static fact => fact.Kind);

    private static IEnumerable<string> Ids(IEnumerable<Requirement> requirements) => requirements.Select(static requirement => requirement.Id);
}
