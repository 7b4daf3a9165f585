using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>Ranks of changed outcomes, in words.</summary>
internal static class ChangeRanks
{
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
