using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROLE-1: one identified early-deterioration tool is embedded.</summary>
internal sealed class DeteriorationToolRule() : HomeRule(Catalogue.LeadRole.DeteriorationTool, Binding.AlignedHome, OneTool, SeveralTools, NoTool)
{
    private static readonly ReasonTemplate OneTool = new("ToolInUse", Outcome.Met, "The home has used {tool} since {from}. {trained}");
    private static readonly ReasonTemplate SeveralTools = new("SeveralToolsInUse", Outcome.NeedsJudgement, "Several tools are in use: {tools}. Is one of them embedded as the home's own?");
    private static readonly ReasonTemplate NoTool = new("NoToolInUse", Outcome.NotMet, "No early-deterioration tool is in use.");

    internal override FactKind[] TurnsOn => [FactKinds.DeteriorationTools];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (home.Home.Support is not { } support) return Verdict.Undetermined(home.Path(FactKinds.Support));
        Facts<DeteriorationTool> tools = support.DeteriorationTools;
        if (!tools.IsKnown) return Verdict.Undetermined(home.Path(FactKinds.DeteriorationTools));
        List<int> active = [];
        for (int i = 0; i < tools.Count; i++)
        {
            if (asOf.IsIn(DaySpan.Of(tools[i].From, tools[i].To))) active.Add(i);
        }

        if (active.Count == 0) return NoTool.Bare;
        foreach (int i in active) asOf.Cite(home.Path(FactKinds.DeteriorationToolName, i), Name(tools[i]));
        return active.Count > 1
            ? SeveralTools.With(Phrase.List([.. active.Select(i => InWords(tools[i]))]))
            : OneTool.With(InWords(tools[active[0]]), tools[active[0]].From, Trained(asOf, support, tools[active[0]]));
    }

    private static string Name(DeteriorationTool tool) => tool.Name ?? "A tool not named";

    private static string InWords(DeteriorationTool tool) => tool.Name ?? "an unnamed tool";

    private static string Trained(AsOf asOf, HomeSupport support, DeteriorationTool tool)
    {
        StaffTraining? latest = null;
        foreach (StaffTraining training in support.StaffTrained)
        {
            bool same = tool.Name is not null && string.Equals(training.Course, tool.Name, StringComparison.Ordinal);
            if (same && asOf.Knows(training) && (latest is null || training.On >= latest.On)) latest = training;
        }

        return latest?.Count is not { } count ? "How many staff have been trained in it is not recorded."
            : support.Staff is not { } staff ? $"Staff trained in it: {count}."
            : $"Staff trained in it: {count} of {staff}.";
    }
}
