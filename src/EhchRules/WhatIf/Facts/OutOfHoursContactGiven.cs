namespace EhchRules.WhatIf;

/// <summary>The home is told whom to contact out of hours.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
public sealed record OutOfHoursContactGiven(DateOnly On, string Home) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"tell {nameOfHome(Home)} whom to contact out of hours";

    internal override void LayOver(Overlay over) =>
        over.Support(Home, support => support with { OutOfHoursContacts = support.OutOfHoursContacts.Plus(new() { On = On }) });
}
