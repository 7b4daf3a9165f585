using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Tests.NewRequirement;

/// <summary>A requirement of the tests alone: a question about the network.</summary>
internal sealed class OwnQuestionRule() : NetworkRule(OwnRequirement, Question)
{
    private static readonly ReasonTemplate Question = new("OwnQuestion", Outcome.NeedsJudgement, "Is all well?");

    internal static Requirement OwnRequirement { get; } = new()
    {
        Id = "OWN-3",
        Title = "A question of its own",
        Says = "All is well.",
        Topic = Topic.LeadRole,
        Subject = SubjectKind.Network,
        Terms =
        [
            new()
            {
                Period = DateRange.StartingOn(new(2020, 10, 1)),
                Instrument = Instruments.Des2020October,
                Force = Force.Contractual,
                Citations = HomeRounds.WeeklyRound.Terms[0].Citations,
            },
        ],
    };

    internal override FactKind[] TurnsOn => [];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) => Question.Bare;
}
