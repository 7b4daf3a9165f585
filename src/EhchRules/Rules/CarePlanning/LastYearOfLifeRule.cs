using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PCSP-10: people likely to be in the last 12 months of life are identified proactively.</summary>
internal sealed class LastYearOfLifeRule() : ResidentRule(Catalogue.CarePlanning.LastYearOfLife, Binding.PatientOfAlignedHome, Identified, NotIdentified)
{
    private static readonly ReasonTemplate Identified = new("LastYearIdentified", Outcome.Met, "Identified on {on} as likely to be in the last 12 months of life.");
    private static readonly ReasonTemplate NotIdentified = new("LastYearNotIdentified", Outcome.NeedsJudgement, "Not identified as likely to be in the last 12 months of life. Was this considered?");

    internal override FactKind[] TurnsOn => [FactKinds.LastYearOfLife];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Facts<DatedEntry> identified = resident.Resident.LastYearOfLifeIdentified;
        if (asOf.TryEarliest(identified, out DatedEntry first, out int index))
        {
            asOf.Cite(resident.Path(FactKinds.LastYearOfLifeOn, index), first.On);
            return Identified.With(first.On);
        }

        return identified.IsKnown ? NotIdentified.Bare : Verdict.Undetermined(resident.Path(FactKinds.LastYearOfLife));
    }
}
