namespace EhchRules.Rules;

/// <summary>COVID-5: pharmacy and medication support.</summary>
internal sealed class MedicineSupplyRule() : HomeSupportRule(
    Catalogue.CovidModel.MedicineSupply,
    Fact.MedicineSupply,
    new("MedicineSupplyArranged", Outcome.Met, "The supply of medicines is arranged since {on}."),
    new("NoMedicineSupply", Outcome.NotMet, "No arrangement for the supply of medicines is recorded."))
{
    protected override Facts<DatedEntry> Entries(HomeSupport support) => support.MedicineSupply;
}
