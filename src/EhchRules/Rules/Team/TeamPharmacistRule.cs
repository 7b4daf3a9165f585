using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>MDT-4: pharmacist input, to support regular structured medication reviews.</summary>
internal sealed class TeamPharmacistRule() : NetworkRule(Catalogue.Team.Pharmacist, Present, Absent)
{
    private static readonly ReasonTemplate Present = new("PharmacistInTeam", Outcome.Met, "{person}, {role}, has been in the team since {from}.");
    private static readonly ReasonTemplate Absent = new("NoPharmacistInTeam", Outcome.NotMet, "No clinical pharmacist is in the team.");

    internal override FactKind[] TurnsOn => [FactKinds.Members];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) =>
        TeamMembers.Judge(asOf, network, [TeamRole.ClinicalPharmacist], Present, Absent);
}
