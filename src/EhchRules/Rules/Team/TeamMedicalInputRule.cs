using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>MDT-3: consistent medical input, a GP or geriatrician in the team.</summary>
internal sealed class TeamMedicalInputRule() : NetworkRule(Catalogue.Team.MedicalInput, Present, Absent)
{
    private static readonly ReasonTemplate Present = new("DoctorInTeam", Outcome.Met, "{person}, {role}, has been in the team since {from}.");
    private static readonly ReasonTemplate Absent = new("NoDoctorInTeam", Outcome.NotMet, "Neither a GP nor a geriatrician is in the team.");

    internal override FactKind[] TurnsOn => [FactKinds.Members];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) =>
        TeamMembers.Judge(asOf, network, [TeamRole.GeneralPractitioner, TeamRole.Geriatrician], Present, Absent);
}
