using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes one assessment as text.</summary>
internal sealed class AssessmentText(TextPage page, AssessmentView view)
{
    private const int HomesInFull = 12;
    private const int HomesInShort = 60;
    private const int FactsShown = 12;
    private const int RequirementsNamed = 6;
    private const int SubjectsNamed = 8;
    private const int NumberColumn = 10;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly FindingGroupsText groups = new(page);

    internal void Write()
    {
        WriteHead();
        if (view.OfNetwork.Count > 0)
        {
            WriteHeading("THE NETWORK");
            groups.Write(view.OfNetwork);
        }

        if (view.InManyHomes.Count > 0)
        {
            WriteHeading("COMMON TO SEVERAL HOMES");
            groups.WriteOfManyHomes(view.InManyHomes);
        }

        WriteHomes();
        WriteQuestions();
        WriteUnknown();
        new TotalsText(page, view).Write();
    }

    private void WriteHead()
    {
        Assessment assessment = view.Assessment;
        PrimaryCareNetwork network = assessment.Record.Network;
        page.Write(network.Name is { } name ? $"{name} ({network.Code})" : network.Code.Value, style: Heading);
        page.Write(view.Basis);
        page.Write(view.Extent);
        if (!view.Filter.ShowsEverything)
        {
            bool asksForCounted = view.Filter.Outcomes is { } outcomes && (outcomes.Contains(Outcome.Met) || outcomes.Contains(Outcome.NotApplicable));
            string counted = asksForCounted ? " What is met or does not apply is only counted; --format csv lists it." : string.Empty;
            page.Write($"Shown: {view.Filter}. {Words.Number(view.Shown.Count)} of {Words.Count(assessment.Findings.Count, "finding")}; the table at the end counts all.{counted}");
        }
    }

    private void WriteHomes()
    {
        HomeFindings[] told = [.. view.Homes.Where(static home => home.Own.Count > 0)];
        foreach (HomeFindings home in told.Take(HomesInFull)) WriteHome(home);
        HomeFindings[] rest = [.. told.Skip(HomesInFull)];
        if (rest.Length == 0) return;
        WriteHeading("OTHER HOMES, IN SHORT (--format csv lists all)");
        foreach (HomeFindings home in rest.Take(HomesInShort)) page.Write($"{home.Name}: {home.Summary(RequirementsNamed)}.", indent: 2, hang: 2);
        if (rest.Length > HomesInShort) page.Write($"and {Words.Count(rest.Length - HomesInShort, "more home")}", indent: 2);
    }

    private void WriteHome(HomeFindings home)
    {
        WriteHeading(home.Name);
        string residents = home.Home is { } known ? $"{Words.Count(view.Residents.In(known), "resident")}. " : string.Empty;
        page.Write($"{residents}{home.Summary(requirementsNamed: 0)}.", indent: 2);
        groups.Write(FindingGroup.Of(home.Own));
        string[] shared = [.. home.Items.Except(home.Own).Select(static item => item.Requirement.Id)];
        if (shared.Length > 0) page.Write($"Also (see above): {string.Join(", ", Words.Tally(shared))}.", indent: 2, hang: 2);
    }

    private void WriteQuestions()
    {
        if (view.Questions.Count == 0 && view.OfTemporaryResidents.Count == 0) return;
        WriteHeading("QUESTIONS THAT ONLY PEOPLE CAN ANSWER");
        page.Write("An attestation in the record settles each of them.", indent: 2);
        groups.WriteQuestions(view.Questions);
        if (view.OfTemporaryResidents.Count == 0) return;
        string[] residents = [.. view.OfTemporaryResidents.Select(static item => item.SubjectName).Distinct(StringComparer.Ordinal)];
        page.Write(
            $"Do the duties apply to temporary residents? The sources do not say. If they do, these are not met for {Words.Count(residents.Length, "temporary resident")} ({Words.Listed(residents, SubjectsNamed)}): "
                + $"{string.Join(", ", Words.Tally(view.OfTemporaryResidents.Select(static item => item.Requirement.Id)))}.",
            indent: 4);
    }

    private void WriteUnknown()
    {
        if (view.NotSettledByFacts.Count > 0)
        {
            WriteHeading("NOT KNOWN: LEFT OPEN BY THE SOURCES");
            groups.WriteQuestions(view.NotSettledByFacts);
        }

        if (view.Missing.Count == 0) return;
        WriteHeading("NOT KNOWN: INFORMATION MISSING FROM THE RECORD");
        foreach (MissingFactGroup fact in view.Missing.Take(FactsShown))
        {
            string turns = Words.Listed(fact.Requirements, RequirementsNamed);
            page.Write($"{fact.Words} ({Words.Count(fact.Subjects, NounOf(fact))}; {turns}; {fact.Kind})", NumberColumn, lead: Words.Number(fact.Findings).PadLeft(NumberColumn - 2));
        }

        if (view.Missing.Count > FactsShown) page.Write($"and {Words.Count(view.Missing.Count - FactsShown, "more kind of fact", "more kinds of fact")} (--format csv lists all)", NumberColumn);
    }

    private void WriteHeading(string text)
    {
        page.Blank();
        page.Write(text, style: Heading);
    }

    private static string NounOf(MissingFactGroup fact) => fact.Kind.Split('/')[0] switch
    {
        "homes" => "home",
        "residents" => "resident",
        _ => "network",
    };
}
