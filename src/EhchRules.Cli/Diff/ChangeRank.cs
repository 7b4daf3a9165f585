using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Cli.Diff;

/// <summary>What a changed outcome has become, the worst first.</summary>
internal enum ChangeRank
{
    NotMetByContract,
    NotMetOtherwise,
    NotMetWithAnotherForce,
    NeedsJudgement,
    Undetermined,
    MetLate,
    NotYetDue,
    Met,
    NotApplicable,
}

/// <summary>Ranks changed outcomes.</summary>
internal static class ChangeRanks
{
    internal static ChangeRank Of(OutcomeChange change) => Of(change.OutcomeBefore, change.OutcomeAfter, change.After?.Force);

    internal static ChangeRank Of(Outcome before, Outcome after, Force? force) => (before, after) switch
    {
        (_, Outcome.NotMet) when force is Force.Contractual => ChangeRank.NotMetByContract,
        (Outcome.NotMet, Outcome.NotMet) => ChangeRank.NotMetWithAnotherForce,
        (_, Outcome.NotMet) => ChangeRank.NotMetOtherwise,
        (_, Outcome.NeedsJudgement) => ChangeRank.NeedsJudgement,
        (_, Outcome.Undetermined) => ChangeRank.Undetermined,
        (_, Outcome.MetLate) => ChangeRank.MetLate,
        (_, Outcome.NotYetDue) => ChangeRank.NotYetDue,
        (_, Outcome.Met) => ChangeRank.Met,
        _ => ChangeRank.NotApplicable,
    };

    internal static string InWords(ChangeRank rank) => rank switch
    {
        ChangeRank.NotMetByContract => "Now not met, by contract",
        ChangeRank.NotMetOtherwise => "Now not met, not by contract",
        ChangeRank.NotMetWithAnotherForce => "Still not met, with another force",
        ChangeRank.NeedsJudgement => "Now needs judgement",
        ChangeRank.Undetermined => "Now not known",
        ChangeRank.MetLate => "Now done late",
        ChangeRank.NotYetDue => "Now not yet due",
        ChangeRank.Met => "Now met",
        _ => "No longer applies",
    };
}
