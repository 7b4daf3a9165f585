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
    private static readonly Answer[] OfOne = Answers(1);
    private static readonly Answer[] OfTwo = Answers(2);

    internal override FactKind[] TurnsOn => [FactKinds.Plans];

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        Facts<PlanParticipant> with = resident.Resident.Plans[index].With;
        if (!with.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.PlanWith, index));
        if (with.Count == 0) return WithNobody.Bare;
        Answer answer = with.Count switch
        {
            1 => OfOne[(int)with[0]],
            2 => OfTwo[((int)with[0] * Participants.Length) + (int)with[1]],
            _ => Of(with.AsSpan()),
        };
        asOf.Cite(resident.Path(FactKinds.PlanWith, index), answer.People);
        return answer.Verdict;
    }

    private static Answer[] Answers(int participants)
    {
        Answer[] answers = new Answer[participants == 1 ? Participants.Length : Participants.Length * Participants.Length];
        for (int i = 0; i < answers.Length; i++)
        {
            PlanParticipant last = Participants[i % Participants.Length];
            answers[i] = Of(participants == 1 ? [last] : [Participants[i / Participants.Length], last]);
        }

        return answers;
    }

    private static Answer Of(ReadOnlySpan<PlanParticipant> with)
    {
        string people = with.Length == 1 ? Word(with[0]) : Words(with);
        bool involved = false;
        foreach (PlanParticipant participant in with) involved |= participant is PlanParticipant.Resident or PlanParticipant.Carer;
        return new(people, (involved ? With : OthersAlone).With(people));
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

    /// <summary>Who developed a plan, in words, and what is concluded from that.</summary>
    private sealed record Answer(string People, Verdict Verdict);
}
