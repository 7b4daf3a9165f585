using EhchRules.Catalogue;

namespace EhchRules.Tests.NewRequirement;

/// <summary>A requirement of the tests alone: a home round in the last two weeks.</summary>
internal static class FortnightlyRound
{
    internal static Requirement Requirement { get; } = new()
    {
        Id = "OWN-1",
        Title = "A round in two weeks",
        Says = "A home round is held in the last two weeks.",
        Topic = Topic.HomeRounds,
        Subject = SubjectKind.Home,
        Terms =
        [
            new()
            {
                Period = DateRange.StartingOn(new(2020, 10, 1)),
                Instrument = Instruments.Des2020October,
                Force = Force.Contractual,
                Citations = HomeRounds.WeeklyRound.Terms[0].Citations,
                WeeksLookedBack = 1,
            },
        ],
    };
}
