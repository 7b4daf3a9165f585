using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>A personalised care and support plan is agreed.</summary>
/// <param name="On">The day of the agreement, and of the assessment where one is told of.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="With">With whom it is developed; unknown where nothing is said of it.</param>
/// <param name="Domains">The domains of need that its assessment covers; unknown where nothing is said of an assessment.</param>
/// <param name="EndOfLifeNeeds">Whether it covers needs at the end of life; null where nothing is said of it.</param>
/// <param name="EscalationPlan">Whether it holds an agreed treatment escalation plan; null where nothing is said of it.</param>
/// <param name="DrawsOn">The assessments made outside the home that it draws on; unknown where nothing is said of it.</param>
public sealed record PlanAgreed(
    DateOnly On,
    string Resident,
    Facts<PlanParticipant> With = default,
    Facts<AssessmentDomain> Domains = default,
    bool? EndOfLifeNeeds = null,
    bool? EscalationPlan = null,
    Facts<string> DrawsOn = default) : HypotheticalEvent(On)
{
    internal override HypotheticalEvent? Barer
    {
        get
        {
            PlanAgreed bare = new(On, Resident);
            return Equals(bare) ? null : bare;
        }
    }

    internal override Wording Words(Func<string, string> nameOfHome)
    {
        List<string> holding = [];
        if (With.IsKnown) holding.Add(With.Count == 0 ? "that is developed with nobody" : $"that is developed with {Phrase.List([.. With.Select(Word)])}");
        if (Domains.IsKnown) holding.Add($"that rests on an assessment of {DomainWords()}");
        if (EndOfLifeNeeds is { } needs) holding.Add(needs ? "that covers needs at the end of life" : "that does not cover needs at the end of life");
        if (EscalationPlan is { } escalation) holding.Add(escalation ? "that holds a treatment escalation plan" : "that is without a treatment escalation plan");
        if (DrawsOn.IsKnown) holding.Add(DrawsOn.Count == 0 ? "that draws on nothing from outside the home" : "that draws on assessments made outside the home");
        string plan = $"agree a care and support plan for {FaultText.Resident(Resident)}";
        return holding.Count == 0 ? plan : $"{plan} {Phrase.List(holding)}";
    }

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        Plans = resident.Plans.Plus(new()
        {
            AgreedOn = On,
            With = With,
            Assessment = Domains.IsKnown ? new() { On = On, Domains = Domains } : null,
            EndOfLifeNeeds = EndOfLifeNeeds,
            EscalationPlan = EscalationPlan,
            DrawsOn = DrawsOn,
        }),
    });

    private string DomainWords() => Enum.GetValues<AssessmentDomain>().All(domain => Domains.AsSpan().Contains(domain))
        ? "all five domains of need"
        : $"{Phrase.List([.. Domains.Select(static domain => Phrase.Words(domain))])} needs";

    private static string Word(PlanParticipant participant) => participant switch
    {
        PlanParticipant.Resident => "the resident",
        PlanParticipant.Carer => "a carer",
        PlanParticipant.Family => "the family",
        _ => "an advocate",
    };
}
