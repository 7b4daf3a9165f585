using System.Globalization;

namespace EhchRules.WhatIf;

/// <summary>The network decides how often a GP or geriatrician takes part in home rounds.</summary>
/// <param name="On">The first day on which the decision holds. An earlier one that goes on ends on the eve.</param>
/// <param name="EveryWeeks">The number of weeks, at least 1, within which one round has such input.</param>
public sealed record MedicalInputDecided(DateOnly On, int EveryWeeks) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        string.Create(CultureInfo.InvariantCulture, $"decide that a GP or geriatrician takes part in a round at least every {EveryWeeks} weeks");

    internal override void LayOver(Overlay over)
    {
        DateOnly eve = Eve;
        over.Network(network => network with
        {
            MedicalInput = (network.MedicalInput.Changing(decision => decision.GoesOnAfter(eve), decision => decision with { To = eve }) ?? network.MedicalInput)
                .Plus(new() { EveryWeeks = EveryWeeks, From = On }),
        });
    }
}
