using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>The wire format of a catalogue, <c>ehch-catalogue/1</c>.</summary>
internal static class CatalogueFormat
{
    internal const string Name = "ehch-catalogue/1";

    private static readonly FixedValue Version = new(Name);

    private static readonly ObjectValue<CitationParts> Citation = new(
        o => new(o.Id("document"), o.Text("clause"), Named<CitationStatus>(o, "status"), o.RequiredText("source")),
        (w, citation) => w
            .Text("document", citation.Document)
            .Text("clause", citation.Clause)
            .Enum<CitationStatus>("status", citation.Status)
            .Text("source", citation.Source));

    internal static readonly ObjectValue<TermParts> Term = new(
        o => new(
            o.Day("from"),
            o.OptionalDay("to"),
            o.Id("instrument"),
            Named<Force>(o, "force"),
            Named<TermEffect>(o, "effect"),
            o.OptionalDay("dueBy"),
            o.Enum<CitationStatus>("dueByStatus"),
            o.CountFromOne("workingDays"),
            o.CountFromOne("monthsCounted"),
            o.CountFromOne("weeksLookedBack"),
            o.Facts("acceptedCodes", TextValue.Id),
            o.Facts("unsettledCodes", TextValue.Id),
            o.Facts("citations", Citation)),
        (w, term) => w
            .Day("from", term.From)
            .Day("to", term.To)
            .Text("instrument", term.Instrument)
            .Enum<Force>("force", term.Force)
            .Enum<TermEffect>("effect", term.Effect)
            .Day("dueBy", term.DueBy)
            .Enum("dueByStatus", term.DueByStatus)
            .Count("workingDays", term.WorkingDays)
            .Count("monthsCounted", term.MonthsCounted)
            .Count("weeksLookedBack", term.WeeksLookedBack)
            .Texts("acceptedCodes", term.AcceptedCodes)
            .Texts("unsettledCodes", term.UnsettledCodes)
            .Facts("citations", term.Citations, Citation));

    private static readonly ObjectValue<AssumptionParts> Assumption = new(
        o => new(o.Id("id"), o.RequiredText("text")),
        (w, assumption) => w.Text("id", assumption.Id).Text("text", assumption.Text));

    private static readonly ObjectValue<ReasonParts> Reason = new(
        o => new(o.Id("code"), Named<Outcome>(o, "outcome"), o.RequiredText("template")),
        (w, reason) => w.Text("code", reason.Code).Enum<Outcome>("outcome", reason.Outcome).Text("template", reason.Template));

    internal static readonly ObjectValue<RequirementParts> Requirement = new(
        o => new(
            o.Id("id"),
            o.RequiredText("title"),
            o.RequiredText("says"),
            Named<Topic>(o, "topic"),
            Named<SubjectKind>(o, "subject"),
            o.Enums<Bearer>("bearers"),
            Named<Modality>(o, "modality"),
            o.Facts("terms", Term),
            Named<LifeEnd>(o, "end"),
            o.Text("replacedBy"),
            o.Facts("assumptions", Assumption),
            o.Facts("reasons", Reason)),
        (w, requirement) => w
            .Text("id", requirement.Id)
            .Text("title", requirement.Title)
            .Text("says", requirement.Says)
            .Enum<Topic>("topic", requirement.Topic)
            .Enum<SubjectKind>("subject", requirement.Subject)
            .Enums("bearers", requirement.Bearers)
            .Enum<Modality>("modality", requirement.Modality)
            .Facts("terms", requirement.Terms, Term)
            .Enum<LifeEnd>("end", requirement.End)
            .Text("replacedBy", requirement.ReplacedBy)
            .Facts("assumptions", requirement.Assumptions, Assumption)
            .Facts("reasons", requirement.Reasons, Reason));

    private static readonly ObjectValue<InstrumentParts> Instrument = new(
        o => new(
            o.Id("id"),
            o.RequiredText("title"),
            Named<Force>(o, "force"),
            o.OptionalDay("from"),
            o.OptionalDay("to"),
            o.Day("published"),
            Named<CitationStatus>(o, "publishedStatus"),
            o.OptionalDay("publishedThrough")),
        (w, instrument) => w
            .Text("id", instrument.Id)
            .Text("title", instrument.Title)
            .Enum<Force>("force", instrument.Force)
            .Day("from", instrument.From)
            .Day("to", instrument.To)
            .Day("published", instrument.Published)
            .Enum<CitationStatus>("publishedStatus", instrument.PublishedStatus)
            .Day("publishedThrough", instrument.PublishedThrough));

    internal static readonly ObjectValue<ListedParts> Listed = new(
        o => new(o.Id("id"), o.RequiredText("says"), o.Enum<Bearer>("bearer"), o.RequiredText("whyNotJudged"), o.Facts("citations", Citation), o.Text("otherText")),
        (w, listed) => w
            .Text("id", listed.Id)
            .Text("says", listed.Says)
            .Enum("bearer", listed.Bearer)
            .Text("whyNotJudged", listed.WhyNotJudged)
            .Facts("citations", listed.Citations, Citation)
            .Text("otherText", listed.OtherText));

    internal static readonly ObjectValue<CatalogueParts> Catalogue = new(
        o =>
        {
            o.Required("format", Version);
            return new(
                o.RequiredText("ruleSet"),
                o.RequiredText("ruleSetHash"),
                o.OptionalDay("on"),
                o.Facts("instruments", Instrument),
                o.Facts("requirements", Requirement),
                o.Facts("listed", Listed));
        },
        (w, catalogue) => w
            .Text("format", Name)
            .Text("ruleSet", catalogue.RuleSet)
            .Text("ruleSetHash", catalogue.RuleSetHash)
            .Day("on", catalogue.On)
            .Facts("instruments", catalogue.Instruments, Instrument)
            .Facts("requirements", catalogue.Requirements, Requirement)
            .Facts("listed", catalogue.Listed, Listed));

    private static T Named<T>(ObjectReader reader, string name)
        where T : struct, Enum => reader.Required(name, NameValue<T>.Only);
}
