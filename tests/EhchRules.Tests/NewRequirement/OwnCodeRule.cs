using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Tests.NewRequirement;

/// <summary>A requirement of the tests alone: residence is coded with a code that no other accepts.</summary>
internal sealed class OwnCodeRule() : ResidentRule(OwnRequirement, Binding.PatientOfAlignedHome, Coded, NotCoded)
{
    internal const string Code = "1240291000000104";

    private static readonly ReasonTemplate Coded = new("OwnCoded", Outcome.Met, "Coded with {code} since {on}.");
    private static readonly ReasonTemplate NotCoded = new("OwnNotCoded", Outcome.NotMet, "Not coded.");

    internal static Requirement OwnRequirement { get; } = new()
    {
        Id = "OWN-2",
        Title = "A code of its own",
        Says = "Residence is coded with a code of its own.",
        Topic = Topic.InformationAndMedicines,
        Subject = SubjectKind.Resident,
        Terms =
        [
            new()
            {
                Period = DateRange.StartingOn(new(2020, 10, 1)),
                Instrument = Instruments.Des2020October,
                Force = Force.Contractual,
                Citations = HomeRounds.WeeklyRound.Terms[0].Citations,
                AcceptedCodes = [Code],
            },
        ],
    };

    internal override FactKind[] TurnsOn => [FactKinds.ResidenceCodes];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay) => ResidenceCodes.Judge(asOf, resident, term.AcceptedCodes, Coded, NotCoded);
}
