using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROLE-3: links with mental health services.</summary>
internal sealed class MentalHealthLinksRule() : NetworkRule(Catalogue.LeadRole.MentalHealthLinks, InTeam, NotInTeam)
{
    private static readonly ReasonTemplate InTeam = new("MentalHealthInTeam", Outcome.Met, "{person}, {role}, has been in the team since {from}.");
    private static readonly ReasonTemplate NotInTeam = new("AreMentalHealthLinksThere", Outcome.NeedsJudgement, "Nobody in the team works in mental health or dementia. Does the team still have links with mental health services?");

    internal override FactKind[] TurnsOn => [FactKinds.Members];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) =>
        TeamMembers.Judge(asOf, network, [TeamRole.MentalHealthPractitioner, TeamRole.DementiaSpecialist], InTeam, NotInTeam);
}
