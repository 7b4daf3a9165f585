using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>MDT-3: consistent medical input, a GP or geriatrician in the team.</summary>
internal sealed class TeamMedicalInputRule() : NetworkRule(Catalogue.Team.MedicalInput, Present, Absent)
{
    private static readonly ReasonTemplate Present = new("DoctorInTeam", Outcome.Met, "A {role}, {person}, is in the team since {from}.");
    private static readonly ReasonTemplate Absent = new("NoDoctorInTeam", Outcome.NotMet, "Neither a GP nor a geriatrician is in the team.");

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) =>
        TeamMembers.Judge(asOf, network, [TeamRole.GeneralPractitioner, TeamRole.Geriatrician], Present, Absent);
}

/// <summary>MDT-4: pharmacist input, to support regular structured medication reviews.</summary>
internal sealed class TeamPharmacistRule() : NetworkRule(Catalogue.Team.Pharmacist, Present, Absent)
{
    private static readonly ReasonTemplate Present = new("PharmacistInTeam", Outcome.Met, "A {role}, {person}, is in the team since {from}.");
    private static readonly ReasonTemplate Absent = new("NoPharmacistInTeam", Outcome.NotMet, "No clinical pharmacist is in the team.");

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) =>
        TeamMembers.Judge(asOf, network, [TeamRole.ClinicalPharmacist], Present, Absent);
}

/// <summary>MDT-5: dentist, optometrist and social worker take part as required.</summary>
internal sealed class TeamWiderProfessionsRule() : NetworkRule(Catalogue.Team.WiderProfessions, AllPresent, SomeAbsent)
{
    private static readonly TeamRole[] Wider = [TeamRole.Dentist, TeamRole.Optometrist, TeamRole.SocialWorker];
    private static readonly ReasonTemplate AllPresent = new("WiderProfessionsInTeam", Outcome.Met, "A dentist, an optometrist and a social worker are in the team.");
    private static readonly ReasonTemplate SomeAbsent = new("WiderProfessionsAbsent", Outcome.NeedsJudgement, "Not in the team: {roles}. They take part as required: is their input secured where residents need it?");

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network)
    {
        if (TeamMembers.Absent(network) is { } absent) return Verdict.Untold(absent);
        List<string> missing = [];
        List<string> words = [];
        List<FactPath> untold = [];
        foreach (TeamRole role in Wider)
        {
            untold.Clear();
            if (TeamMembers.Active(asOf, network, [role], untold) >= 0) continue;
            missing.Add(role.ToString());
            words.Add(Phrase.Words(role));
        }

        if (missing.Count == 0) return AllPresent.Bare;
        return missing.Count <= untold.Count ? Verdict.Untold([.. untold]) : SomeAbsent.With(Phrase.List(words)).Naming([.. missing]);
    }
}
