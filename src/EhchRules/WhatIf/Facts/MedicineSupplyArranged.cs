namespace EhchRules.WhatIf;

/// <summary>The supply of medicines is arranged.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
public sealed record MedicineSupplyArranged(DateOnly On, string Home) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"arrange the supply of medicines to {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        over.Support(Home, support => support with { MedicineSupply = support.MedicineSupply.Plus(new() { On = On }) });
}
