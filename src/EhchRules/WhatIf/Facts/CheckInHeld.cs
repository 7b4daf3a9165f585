namespace EhchRules.WhatIf;

/// <summary>A weekly check-in of the interim COVID-19 model is held.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
public sealed record CheckInHeld(DateOnly On, string Home) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"hold a check-in with {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) => over.Home(Home, home => home with { CheckIns = home.CheckIns.Plus(new() { On = On }) });
}
