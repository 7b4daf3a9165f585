using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>Arrangements to offer residents of aligned homes a seasonal vaccination are put in place.</summary>
/// <param name="On">The first day on which they are in place.</param>
/// <param name="Vaccine">What the vaccination is against.</param>
public sealed record VaccinationArranged(DateOnly On, Vaccine Vaccine) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"put arrangements in place to offer residents vaccination against {Phrase.Against(Vaccine)}";

    internal override void LayOver(Overlay over) => over.Network(network => network with
    {
        VaccinationArrangements = network.VaccinationArrangements.Plus(new() { From = On, Vaccines = [Vaccine] }),
    });
}
