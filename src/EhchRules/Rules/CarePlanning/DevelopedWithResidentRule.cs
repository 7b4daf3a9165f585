namespace EhchRules.Rules;

/// <summary>PCSP-5: the plan is developed with the resident, the carer, or both.</summary>
internal sealed class DevelopedWithResidentRule()
    : LatestPlanRule(Catalogue.CarePlanning.DevelopedWithResidentOrCarer, Binding.PatientOfAlignedHome, With, OthersAlone, WithNobody, NoPlan)
{
    private static readonly ReasonTemplate With = new("DevelopedTogether", Outcome.Met, "The latest plan was developed with {people}.");
    private static readonly ReasonTemplate OthersAlone = new("FamilyOrAdvocateAlone", Outcome.NeedsJudgement, "The latest plan was developed with {people} alone. Did they act on behalf of the resident or carer?");
    private static readonly ReasonTemplate WithNobody = new("DevelopedAlone", Outcome.NotMet, "The latest plan was developed without the resident or a carer.");

    private static readonly PlanParticipant[] Participants = Enum.GetValues<PlanParticipant>();

    // Of one, and of each two: most plans have no more.
    private static readonly (string People, Verdict Verdict)[] OfOne = Array.ConvertAll(Participants, static one => Of([one]));
    private static readonly (string People, Verdict Verdict)[] OfTwo = [.. Participants.SelectMany(static one => Participants.Select(other => Of([one, other])))];

    internal override FactKind[] TurnsOn => [FactKinds.Plans];

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        Facts<PlanParticipant> with = resident.Resident.Plans[index].With;
        if (!with.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.PlanWith, index));
        if (with.Count == 0) return WithNobody.Bare;
        (string people, Verdict verdict) = with.Count switch
        {
            1 => OfOne[(int)with[0]],
            2 => OfTwo[((int)with[0] * Participants.Length) + (int)with[1]],
            _ => Of(with.AsSpan()),
        };
        asOf.Cite(resident.Path(FactKinds.PlanWith, index), people);
        return verdict;
    }

    private static (string People, Verdict Verdict) Of(ReadOnlySpan<PlanParticipant> with)
    {
        string people = with.Length == 1 ? Word(with[0]) : Words(with);
        bool involved = with.Contains(PlanParticipant.Resident) || with.Contains(PlanParticipant.Carer);
        return (people, (involved ? With : OthersAlone).With(people));
    }

    private static string Words(ReadOnlySpan<PlanParticipant> participants)
    {
        string[] words = new string[participants.Length];
        for (int i = 0; i < words.Length; i++) words[i] = Word(participants[i]);
        return Phrase.List(words);
    }

    private static string Word(PlanParticipant participant) => participant switch
    {
        PlanParticipant.Resident => "the resident",
        PlanParticipant.Carer => "the carer",
        PlanParticipant.Family => "the family",
        _ => "an advocate",
    };
}
