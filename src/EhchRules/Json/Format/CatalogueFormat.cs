using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>The wire format of a catalogue, <c>ehch-catalogue/1</c>.</summary>
internal static class CatalogueFormat
{
    internal const string Name = "ehch-catalogue/1";

    private static readonly ObjectShape<CitationParts> Citation = new(static o => new(
        o.Id("document", static citation => citation.Document),
        o.Text("clause", static citation => citation.Clause),
        o.RequiredEnum("status", static citation => citation.Status),
        o.RequiredText("source", static citation => citation.Source)), "Citation");

    private static readonly ObjectShape<Assumption> Assumption = new(static o => new(
        o.Id("id", static assumption => assumption.Id),
        o.RequiredText("text", static assumption => assumption.Text)));

    internal static readonly ObjectShape<TermParts> Term = new(static o => new(
        o.Day("from", static term => term.From),
        o.OptionalDay("to", static term => term.To),
        o.Id("instrument", static term => term.Instrument),
        o.RequiredEnum("force", static term => term.Force),
        o.RequiredEnum("effect", static term => term.Effect),
        o.OptionalDay("dueBy", static term => term.DueBy),
        o.Enum("dueByStatus", static term => term.DueByStatus),
        o.CountFromOne("workingDays", static term => term.WorkingDays),
        o.CountFromOne("monthsCounted", static term => term.MonthsCounted),
        o.CountFromOne("weeksLookedBack", static term => term.WeeksLookedBack),
        o.Facts("acceptedCodes", TextShape.Id, static term => term.AcceptedCodes),
        o.Facts("unsettledCodes", TextShape.Id, static term => term.UnsettledCodes),
        o.Optional("variedLocallyBy", CodeShapes.Section, static term => term.VariedLocallyBy),
        o.Facts("assumptions", Assumption, static term => term.Assumptions),
        o.Facts("citations", Citation, static term => term.Citations)), "Term");

    private static readonly ObjectShape<ReasonDescription> Reason = new(static o => new(
        o.Id("code", static reason => reason.Code),
        o.RequiredEnum("outcome", static reason => reason.Outcome),
        o.RequiredText("template", static reason => reason.Template)), "Reason");

    internal static readonly ObjectShape<RequirementParts> Requirement = new(static o => new(
        o.Id("id", static requirement => requirement.Id),
        o.RequiredText("title", static requirement => requirement.Title),
        o.RequiredText("says", static requirement => requirement.Says),
        o.RequiredEnum("topic", static requirement => requirement.Topic),
        o.RequiredEnum("subject", static requirement => requirement.Subject),
        o.Enums("bearers", static requirement => requirement.Bearers),
        o.RequiredEnum("modality", static requirement => requirement.Modality),
        o.Facts("terms", Term, static requirement => requirement.Terms),
        o.RequiredEnum("end", static requirement => requirement.End),
        o.Text("replacedBy", static requirement => requirement.ReplacedBy),
        o.Facts("assumptions", Assumption, static requirement => requirement.Assumptions),
        o.Facts("reasons", Reason, static requirement => requirement.Reasons)), "Requirement");

    private static readonly ObjectShape<InstrumentParts> Instrument = new(static o => new(
        o.Id("id", static instrument => instrument.Id),
        o.RequiredText("title", static instrument => instrument.Title),
        o.RequiredEnum("force", static instrument => instrument.Force),
        o.OptionalDay("from", static instrument => instrument.From),
        o.OptionalDay("to", static instrument => instrument.To),
        o.Day("published", static instrument => instrument.Published),
        o.RequiredEnum("publishedStatus", static instrument => instrument.PublishedStatus),
        o.OptionalDay("publishedThrough", static instrument => instrument.PublishedThrough)), "Instrument");

    internal static readonly ObjectShape<ListedParts> Listed = new(static o => new(
        o.Id("id", static listed => listed.Id),
        o.RequiredText("says", static listed => listed.Says),
        o.Enum("bearer", static listed => listed.Bearer),
        o.RequiredText("whyNotJudged", static listed => listed.WhyNotJudged),
        o.Facts("citations", Citation, static listed => listed.Citations),
        o.Text("otherText", static listed => listed.OtherText)), "Listed");

    internal static readonly ObjectShape<CatalogueParts> Catalogue = new(static o =>
    {
        o.Fixed("format", Name);
        return new(
            o.RequiredText("ruleSet", static catalogue => catalogue.RuleSet),
            o.RequiredText("ruleSetHash", static catalogue => catalogue.RuleSetHash),
            o.OptionalDay("on", static catalogue => catalogue.On),
            o.Facts("instruments", Instrument, static catalogue => catalogue.Instruments),
            o.Facts("requirements", Requirement, static catalogue => catalogue.Requirements),
            o.Facts("listed", Listed, static catalogue => catalogue.Listed));
    });

    internal static readonly DocumentShape<CatalogueParts> Document = new(Name, "requirements with their terms and citations", Catalogue);
}
