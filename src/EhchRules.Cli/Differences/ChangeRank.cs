using EhchRules.Comparison;

namespace EhchRules.Cli.Differences;

/// <summary>Ranks of changed outcomes, in words.</summary>
internal static class ChangeRanks
{
    internal static string InWords(ChangeRank rank) => rank switch
    {
        ChangeRank.NotMetByContract => "Now not met, by contract",
        ChangeRank.NotMetOtherwise => "Now not met, otherwise than by contract",
        ChangeRank.NotMetWithAnotherForce => "Still not met, with another force",
        ChangeRank.NeedsJudgement => "Now a judgement to make",
        ChangeRank.Undetermined => "Now cannot be told",
        ChangeRank.MetLate => "Now done late",
        ChangeRank.NotYetDue => "Now not yet due",
        ChangeRank.Met => "Now met",
        _ => "No longer applies",
    };
}
