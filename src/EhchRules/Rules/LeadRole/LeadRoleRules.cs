using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROLE-1: one identified early-deterioration tool is embedded.</summary>
internal sealed class DeteriorationToolRule() : HomeRule(Catalogue.LeadRole.DeteriorationTool, Binding.AlignedHome, OneTool, SeveralTools, NoTool)
{
    private static readonly ReasonTemplate OneTool = new("ToolInUse", Outcome.Met, "{tool} is in use since {from}. {trained}");
    private static readonly ReasonTemplate SeveralTools = new("SeveralToolsInUse", Outcome.NeedsJudgement, "Several tools are in use: {tools}. Is one of them embedded as the home's own?");
    private static readonly ReasonTemplate NoTool = new("NoToolInUse", Outcome.NotMet, "No early-deterioration tool is in use.");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (home.Home.Support is not { } support) return Verdict.Untold(home.Path(Fact.Support));
        Facts<DeteriorationTool> tools = support.DeteriorationTools;
        if (!tools.IsKnown) return Verdict.Untold(home.Path(Fact.DeteriorationTools));
        List<int> active = [];
        for (int i = 0; i < tools.Count; i++)
        {
            if (asOf.IsIn(DayRun.Of(tools[i].From, tools[i].To))) active.Add(i);
        }

        if (active.Count == 0) return NoTool.Bare;
        foreach (int i in active) asOf.Cite(home.Path(Fact.DeteriorationToolName, i), Name(tools[i]));
        return active.Count > 1
            ? SeveralTools.With(Phrase.List([.. active.Select(i => Name(tools[i]))]))
            : OneTool.With(Name(tools[active[0]]), tools[active[0]].From, Trained(asOf, support, tools[active[0]]));
    }

    private static string Name(DeteriorationTool tool) => tool.Name ?? "A tool not named";

    private static string Trained(AsOf asOf, HomeSupport support, DeteriorationTool tool)
    {
        StaffTraining? latest = null;
        foreach (StaffTraining training in support.StaffTrained)
        {
            bool same = tool.Name is not null && string.Equals(training.Course, tool.Name, StringComparison.Ordinal);
            if (same && asOf.Knows(training) && (latest is null || training.On >= latest.On)) latest = training;
        }

        return latest?.Count is not { } count ? "How many staff are trained in it is not recorded."
            : support.Staff is not { } staff ? $"{count} staff are trained in it."
            : $"{count} of {staff} staff are trained in it.";
    }
}

/// <summary>ROLE-2: information on prioritised residents is collated before the round.</summary>
internal sealed class InformationBeforeRoundRule() : HomeRule(Catalogue.LeadRole.InformationBeforeRound, Binding.AlignedHome, Question)
{
    private static readonly ReasonTemplate Question = new("IsInformationCollated", Outcome.NeedsJudgement, "Is information on the residents to be reviewed collated before the round?");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home) => Question.Bare;
}

/// <summary>ROLE-3: links with mental health services.</summary>
internal sealed class MentalHealthLinksRule() : NetworkRule(Catalogue.LeadRole.MentalHealthLinks, InTeam, NotInTeam)
{
    private static readonly ReasonTemplate InTeam = new("MentalHealthInTeam", Outcome.Met, "A {role}, {person}, is in the team since {from}.");
    private static readonly ReasonTemplate NotInTeam = new("AreMentalHealthLinksThere", Outcome.NeedsJudgement, "Nobody in the team works in mental health or dementia. Are there links with mental health services all the same?");

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) =>
        TeamMembers.Judge(asOf, network, [TeamRole.MentalHealthPractitioner, TeamRole.DementiaSpecialist], InTeam, NotInTeam);
}

/// <summary>ROLE-6: several leads in one network work to one approach.</summary>
internal sealed class ConsistentLeadsRule() : NetworkRule(Catalogue.LeadRole.ConsistentLeads, FewerThanTwo, Question)
{
    private static readonly ReasonTemplate FewerThanTwo = new("FewerThanTwoLeads", Outcome.NotApplicable, "Fewer than two people lead in the network's aligned homes.");
    private static readonly ReasonTemplate Question = new("DoLeadsWorkAsOne", Outcome.NeedsJudgement, "{count} people lead in the network's aligned homes. Do they work to one approach?");

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network)
    {
        HashSet<string> certain = new(StringComparer.Ordinal);
        HashSet<string> possible = new(StringComparer.Ordinal);
        List<FactPath> untold = [];
        bool anyUnknown = !network.Record.Homes.IsKnown;
        if (anyUnknown) untold.Add(new(network.Record, Fact.Homes));
        foreach (HomeStanding home in network.Homes)
        {
            Answer bound = asOf.Ask(home.Bound);
            if (bound is Answer.No) continue;
            if (bound is Answer.Unknown) untold.AddRange(home.Bound.Missing(asOf));
            if (!home.Home.Leads.IsKnown)
            {
                untold.Add(home.Path(Fact.Leads));
                anyUnknown = true;
            }

            foreach (ClinicalLead lead in home.Home.Leads)
            {
                if (!asOf.IsIn(DayRun.Of(lead.From, lead.To))) continue;
                possible.Add(lead.Person);
                if (bound is Answer.Yes) certain.Add(lead.Person);
            }
        }

        if (certain.Count >= 2) return Question.With(certain.Count);
        return anyUnknown || possible.Count >= 2 ? Verdict.Untold([.. untold]) : FewerThanTwo.Bare;
    }
}
