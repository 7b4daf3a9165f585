using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>A home round is held.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
/// <param name="MedicalInput">Whose medical input it has; null where nothing is said of it.</param>
/// <param name="PrioritisedBy">What the choice of residents rests on; unknown where nothing is said of it.</param>
/// <param name="Digital">Whether digital technology supports it; null where nothing is said of it.</param>
public sealed record HomeRoundHeld(
    DateOnly On, string Home, MedicalInput? MedicalInput = null, Facts<PrioritisationBasis> PrioritisedBy = default, bool? Digital = null)
    : HypotheticalEvent(On)
{
    internal override HypotheticalEvent? Barer => MedicalInput is null && !PrioritisedBy.IsKnown && Digital is null ? null : new HomeRoundHeld(On, Home);

    internal override Wording Words(Func<string, string> nameOfHome)
    {
        string round = $"hold a home round at {nameOfHome(Home)}";
        if (MedicalInput is { } input) round += input is EhchRules.MedicalInput.None ? " without medical input" : $" with a {Doctor(input)}'s input";
        if (PrioritisedBy.IsKnown) round += $" for residents chosen on {Phrase.List([.. PrioritisedBy.Select(Basis)])}";
        if (Digital is { } digital) round += digital ? " with the support of digital technology" : " without digital technology";
        return round;
    }

    internal override void LayOver(Overlay over) => over.Home(Home, home => home with
    {
        Rounds = home.Rounds.Plus(new() { On = On, MedicalInput = MedicalInput, PrioritisedBy = PrioritisedBy, Digital = Digital }),
    });

    private static string Doctor(MedicalInput input) => input is EhchRules.MedicalInput.GeneralPractitioner ? "GP" : "geriatrician";

    private static string Basis(PrioritisationBasis basis) => basis switch
    {
        PrioritisationBasis.CareHomeAdvice => "the home's advice",
        PrioritisationBasis.ValidatedTool => "a validated tool",
        _ => "clinical judgement",
    };
}
