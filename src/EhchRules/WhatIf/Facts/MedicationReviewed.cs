using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>The resident's medication is reviewed.</summary>
/// <param name="On">The day.</param>
/// <param name="Resident">The resident's id.</param>
/// <param name="Structured">Whether it is a structured medication review; null where nothing is said of it.</param>
/// <param name="Mode">How it is held; null where nothing is said of it.</param>
public sealed record MedicationReviewed(DateOnly On, string Resident, bool? Structured = null, ReviewMode? Mode = null) : HypotheticalEvent(On)
{
    internal override HypotheticalEvent? Barer => Structured is null && Mode is null ? null : new MedicationReviewed(On, Resident);

    internal override Wording Words(Func<string, string> nameOfHome)
    {
        string kind = Structured switch
        {
            true => "a structured medication review",
            false => "a medication review that is not structured",
            null => "a medication review",
        };
        return $"hold {kind} for {FaultText.Resident(Resident)}{(Mode is { } mode ? $" {(mode is ReviewMode.InPerson ? "in person" : $"by {Phrase.Words(mode)}")}" : "")}";
    }

    internal override void LayOver(Overlay over) => over.Resident(Resident, resident => resident with
    {
        MedicationReviews = resident.MedicationReviews.Plus(new() { On = On, Structured = Structured, Mode = Mode }),
    });
}
