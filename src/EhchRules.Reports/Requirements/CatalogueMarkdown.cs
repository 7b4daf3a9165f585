using System.Globalization;
using System.Text;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Writes the catalogue as a page that people can read and check.</summary>
internal static class CatalogueMarkdown
{
    /// <summary>Writes the whole catalogue as GitHub-flavoured Markdown.</summary>
    /// <remarks>
    /// The same catalogue gives the same bytes on every machine: lines end in a line feed, days are ISO 8601, and no culture is consulted.
    /// docs/catalogue.md is this text.
    /// </remarks>
    internal static string Write()
    {
        StringBuilder page = new();
        Line(page, "# Catalogue of requirements");
        Line(page);
        Line(page, "Written by `ehch requirements --format markdown`; a test holds the two together. Do not edit it by hand.");
        Line(page);
        Line(page, "A citation names the text that says something, then in brackets how sure that is and what was read. A clause is shown only "
            + "where the official text was read and the number is known.");
        WriteInstruments(page);
        WriteAssumptions(page);
        foreach (IGrouping<Topic, Requirement> topic in RequirementCatalogue.Judged.GroupBy(requirement => requirement.Topic))
        {
            Line(page);
            Line(page, $"## {InWords(topic.Key)}");
            foreach (Requirement requirement in topic) WriteRequirement(page, requirement);
        }

        WriteListed(page);
        return page.ToString();
    }

    private static void WriteInstruments(StringBuilder page)
    {
        Line(page);
        Line(page, "## Instruments");
        Line(page);
        Row(page, "Id", "Title", "Force", "Days", "Published");
        Row(page, "---", "---", "---", "---", "---");
        foreach (Instrument instrument in Instruments.All)
        {
            string days = instrument.PublishedThrough is { } through
                ? $"{InWords(instrument.Period)} (as published, to {Iso(through)})"
                : InWords(instrument.Period);
            string published = $"{Iso(instrument.Published)} ({instrument.PublishedStatus})";
            Row(page, instrument.Id, Escape(instrument.Title), instrument.Force.ToString(), days, published);
        }
    }

    private static void WriteAssumptions(StringBuilder page)
    {
        Line(page);
        Line(page, "## Assumptions");
        Line(page);
        foreach (Assumption assumption in Assumptions.All) Line(page, $"- **{assumption.Id}** {Escape(assumption.Text)}");
    }

    private static void WriteRequirement(StringBuilder page, Requirement requirement)
    {
        Line(page);
        Line(page, $"### {requirement.Id} {Escape(requirement.Title)}");
        Line(page);
        Line(page, Escape(requirement.Says));
        Line(page);
        Line(page, $"- Judged for: {requirement.Subject}");
        Line(page, $"- Responsible: {string.Join(", ", requirement.Bearers)}");
        Line(page, $"- Modality: {requirement.Modality}");
        if (!requirement.Assumptions.IsEmpty) Line(page, $"- Assumptions: {string.Join(", ", requirement.Assumptions.Select(a => a.Id))}");
        Line(page, $"- End: {EndInWords(requirement)}");
        Line(page);
        Row(page, "Days", "Instrument", "Force", "Numbers", "Citations");
        Row(page, "---", "---", "---", "---", "---");
        foreach (Term term in requirement.Terms)
        {
            string force = term.Effect is TermEffect.Binds ? term.Force.ToString() : $"{term.Force}; {term.Effect}";
            Row(page, InWords(term.Period), term.Instrument.Id, force, string.Join("; ", Numbers(term)), Lines(term.Citations));
        }
    }

    private static void WriteListed(StringBuilder page)
    {
        Line(page);
        Line(page, "## Listed, not judged");
        Line(page);
        Line(page, "What the sources say and no rule judges, with the reason.");
        Line(page);
        Row(page, "Id", "Says", "Responsible", "Why not judged", "Citations");
        Row(page, "---", "---", "---", "---", "---");
        foreach (ListedEntry entry in RequirementCatalogue.Listed)
        {
            string where = entry.OtherText is { } other ? Escape(other) : Lines(entry.Citations);
            Row(page, entry.Id, Escape(entry.Says), entry.Bearer?.ToString() ?? "others", Escape(entry.WhyNotJudged), where);
        }
    }

    private static IEnumerable<string> Numbers(Term term)
    {
        if (term.DueBy is { } day) yield return $"due by {Iso(day)} ({term.DueByStatus})";
        if (term.WorkingDays is { } days) yield return Invariant($"{days} working days");
        if (term.MonthsCounted is { } months) yield return Invariant($"a fact counts for {months} months");
        if (term.WeeksLookedBack is { } weeks) yield return Invariant($"looks back {weeks} weeks");
        if (!term.AcceptedCodes.IsEmpty) yield return $"accepts {string.Join(", ", term.AcceptedCodes)}";
        if (!term.UnsettledCodes.IsEmpty) yield return $"not settled: {string.Join(", ", term.UnsettledCodes)}";
        if (term.VariedLocallyBy is { } section) yield return $"not where a local variation agreement replaces section {section}";
        if (!term.Assumptions.IsEmpty) yield return $"assumes {string.Join(", ", term.Assumptions.Select(static assumption => assumption.Id))}";
    }

    private static string EndInWords(Requirement requirement) => (requirement.EndsWith, requirement.Life.To) switch
    {
        (LifeEnd.Replaced, { } last) => $"{Iso(last)}; {requirement.ReplacedBy} took its place",
        (LifeEnd.Ended, { } last) => $"{Iso(last)}, with the text that asked for it",
        (LifeEnd.OutsideCoverage, { } last) => $"{Iso(last)}; what became of it lies outside what this library covers",
        _ => "none stated",
    };

    private static string InWords(Topic topic) => topic switch
    {
        Topic.Alignment => "Alignment, the service plan and registration",
        Topic.Leadership => "Leadership",
        Topic.MultidisciplinaryTeam => "Multidisciplinary team",
        Topic.CarePlanning => "Care planning",
        Topic.HomeRounds => "Home rounds",
        Topic.InformationAndMedicines => "Information, learning, transfers, medicines, coding and training",
        Topic.Vaccination => "Vaccination",
        Topic.CovidModel => "The interim COVID-19 model",
        Topic.LeadRole => "The clinical lead's further good practice",
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "The topic has no heading."),
    };

    private static string InWords(DateRange days) => (days.From, days.To) switch
    {
        ({ } from, { } to) => $"{Iso(from)} to {Iso(to)}",
        ({ } from, null) => $"from {Iso(from)}",
        (null, { } to) => $"to {Iso(to)}",
        _ => "always",
    };

    private static string Lines(IEnumerable<Citation> citations) => string.Join("<br>", citations.Select(citation => Escape(citation.ToString())));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Escape(string text) => text
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);

    private static void Row(StringBuilder page, params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells) page.Append("| ").Append(cell).Append(' ');
        Line(page, "|");
    }

    private static void Line(StringBuilder page, string text = "") => page.Append(text).Append('\n');
}
