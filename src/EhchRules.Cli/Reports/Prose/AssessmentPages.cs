using System.Globalization;
using EhchRules.Assessments;
using EhchRules.Cli.Output;
using Spectre.Console;

namespace EhchRules.Cli.Reports.Prose;

/// <summary>Writes one assessment as text.</summary>
internal sealed class AssessmentPages(Page page, AssessmentView view)
{
    private const int HomesInFull = 20;
    private const int HomesInShort = 60;
    private const int FactsShown = 12;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly FindingGroups groups = new(page);

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
            WriteHeading("THE SAME IN MANY HOMES");
            groups.WriteShared(view.InManyHomes);
        }

        WriteHomes();
        WriteQuestions();
        WriteUntold();
        new Totals(page, view).Write();
    }

    private void WriteHead()
    {
        Assessment assessment = view.Assessment;
        PrimaryCareNetwork network = assessment.Record.Network;
        page.Write(network.Name is { } name ? $"{name} ({network.Code})" : network.Code.Value, style: Heading);
        string known = assessment.Options.KnownOn is { } day ? $", by what was published by {Words.Of(day)}" : string.Empty;
        page.Write($"The EHCH service on {Words.WithWeekday(assessment.On)}{known}. Rule set {EhchRuleSet.Current.Version}.");
        page.Write($"{Words.Count(assessment.Record.Homes.Count, "home")}, {Words.Count(view.Residents.Total, "resident")} on the day.");
        if (!view.Filter.ShowsEverything)
        {
            page.Write(string.Create(CultureInfo.InvariantCulture, $"Shown: {view.Filter}. {view.Shown.Count:N0} of {assessment.Findings.Length:N0} findings; the totals count all."));
        }
    }

    private void WriteHomes()
    {
        HomeFindings[] told = [.. view.Homes.Where(static home => home.Own.Count > 0)];
        foreach (HomeFindings home in told.Take(HomesInFull)) WriteHome(home);
        HomeFindings[] rest = [.. told.Skip(HomesInFull)];
        if (rest.Length == 0) return;
        WriteHeading("OTHER HOMES, IN SHORT");
        foreach (HomeFindings home in rest.Take(HomesInShort)) page.Write($"{NameOf(home)}: {Summary(home)}", indent: 2, hang: 2);
        if (rest.Length > HomesInShort) page.Write($"and {Words.Count(rest.Length - HomesInShort, "home")} more (--format csv lists all)", indent: 2);
    }

    private void WriteHome(HomeFindings home)
    {
        WriteHeading(NameOf(home));
        string residents = home.Home is { } known ? $"{Words.Count(view.Residents.In(known), "resident")}. " : string.Empty;
        page.Write($"{residents}{Summary(home)}", indent: 2);
        groups.Write(FindingGroup.Of(home.Own));
    }

    private void WriteQuestions()
    {
        if (view.Questions.Count == 0) return;
        WriteHeading("QUESTIONS THAT ONLY PEOPLE CAN ANSWER");
        page.Write("An attestation in the record settles each of them.", indent: 2);
        groups.WriteShared(view.Questions);
    }

    private void WriteUntold()
    {
        if (view.Untold.Count == 0) return;
        WriteHeading("WHAT CANNOT BE TOLD, BECAUSE THE RECORD DOES NOT SAY");
        foreach (UntoldFact fact in view.Untold.Take(FactsShown))
        {
            page.Write(
                $"{fact.Words}: {Words.Count(fact.Findings, "finding")} on {Words.Count(fact.Subjects, NounOf(fact))} ({Words.Listed(fact.Requirements, 6)}); {fact.Kind}",
                indent: 2,
                hang: 2);
        }

        if (view.Untold.Count > FactsShown) page.Write($"and {Words.Count(view.Untold.Count - FactsShown, "more kind of fact", "more kinds of fact")} (--format csv lists all)", indent: 4);
    }

    private void WriteHeading(string text)
    {
        page.Blank();
        page.Write(text, style: Heading);
    }

    private static string NameOf(HomeFindings home) => home.Home switch
    {
        null => "Residents whose home is not known",
        { Name: { } name, Id: var id } when name != id => $"{name} ({id})",
        { Id: var id } => id,
    };

    private static string Summary(HomeFindings home)
    {
        List<string> parts = [];
        if (home.NotMetByContract > 0) parts.Add(Number(home.NotMetByContract, "not met by contract"));
        if (home.OtherwiseNotMet > 0) parts.Add(Number(home.OtherwiseNotMet, home.NotMetByContract > 0 ? "otherwise not met" : "not met, none of it by contract"));
        if (home.Late > 0) parts.Add(Number(home.Late, "done late"));
        if (home.NotYetDue > 0) parts.Add(Number(home.NotYetDue, "not yet due"));
        return string.Join(", ", parts) + ".";
    }

    private static string Number(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}");

    private static string NounOf(UntoldFact fact) => fact.Kind.Split('/')[0] switch
    {
        "homes" => "home",
        "residents" => "resident",
        _ => "network",
    };
}
