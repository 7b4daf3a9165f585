using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROLE-2: information on prioritised residents is collated before the round.</summary>
internal sealed class InformationBeforeRoundRule() : HomeRule(Catalogue.LeadRole.InformationBeforeRound, Binding.AlignedHome, Question)
{
    private static readonly ReasonTemplate Question = new("IsInformationCollated", Outcome.NeedsJudgement, "Is information on the residents to be reviewed collated before the round?");

    internal override FactKind[] TurnsOn => [];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home) => Question.Bare;
}
