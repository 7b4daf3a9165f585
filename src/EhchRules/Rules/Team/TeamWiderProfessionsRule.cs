using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>MDT-5: dentist, optometrist and social worker take part as required.</summary>
internal sealed class TeamWiderProfessionsRule() : NetworkRule(Catalogue.Team.WiderProfessions, AllPresent, SomeAbsent)
{
    private static readonly TeamRole[] Wider = [TeamRole.Dentist, TeamRole.Optometrist, TeamRole.SocialWorker];
    private static readonly ReasonTemplate AllPresent = new("WiderProfessionsInTeam", Outcome.Met, "A dentist, an optometrist and a social worker are in the team.");
    private static readonly ReasonTemplate SomeAbsent = new("WiderProfessionsAbsent", Outcome.NeedsJudgement, "Not in the team: {roles}. They take part as required: is their input available to residents who need it?");

    internal override FactKind[] TurnsOn => [FactKinds.Members];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network)
    {
        if (TeamMembers.Absent(network) is { } absent) return Verdict.Undetermined(absent);
        List<string> missing = [];
        List<string> words = [];
        List<FactPath> unknown = [];
        foreach (TeamRole role in Wider)
        {
            unknown.Clear();
            if (TeamMembers.Active(asOf, network, [role], unknown) >= 0) continue;
            missing.Add(role.ToString());
            words.Add(Phrase.Words(role));
        }

        if (missing.Count == 0) return AllPresent.Bare;
        return missing.Count <= unknown.Count ? Verdict.Undetermined([.. unknown]) : SomeAbsent.With(Phrase.List(words)).Naming([.. missing]);
    }
}
