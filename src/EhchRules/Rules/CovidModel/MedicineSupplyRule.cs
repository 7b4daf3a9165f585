namespace EhchRules.Rules;

/// <summary>COVID-5: pharmacy and medication support.</summary>
internal sealed class MedicineSupplyRule() : HomeSupportRule(
    Catalogue.CovidModel.MedicineSupply,
    FactKinds.MedicineSupply,
    new("MedicineSupplyArranged", Outcome.Met, "Arrangements for the supply of medicines have been in place since {on}."),
    new("NoMedicineSupply", Outcome.NotMet, "No arrangements for the supply of medicines are recorded."))
{
    protected override Facts<DatedEntry> Entries(HomeSupport support) => support.MedicineSupply;
}
