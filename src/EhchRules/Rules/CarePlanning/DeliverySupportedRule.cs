using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PCSP-8: all reasonable efforts are made to support delivery of the plan.</summary>
internal sealed class DeliverySupportedRule() : ResidentRule(Catalogue.CarePlanning.DeliverySupported, Binding.PatientOfAlignedHome, Question)
{
    private static readonly ReasonTemplate Question = new("AreEffortsReasonable", Outcome.NeedsJudgement, "Are all reasonable efforts being made to support delivery of this resident's plan?");

    internal override FactKind[] TurnsOn => [];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay) => Question.Bare;
}
