using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>A member of the staff in personalised care roles is enrolled in accredited training.</summary>
/// <param name="On">The day.</param>
/// <param name="Person">The caller's key for the person, who must be recorded as such staff and active on the day.</param>
public sealed record TrainingBegun(DateOnly On, string Person) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => new("enrol ", FaultText.Plain(Person), " in accredited training");

    internal override void LayOver(Overlay over) => over.Network(
        network => network.PersonalisedCareStaff.Changing(
            member => string.Equals(member.Person, Person, StringComparison.Ordinal) && member.HoldsOn(On),
            member => member with { Training = member.Training.Plus(new() { On = On, State = TrainingState.Enrolled, Accredited = true }) }) is { } staff
                ? network with { PersonalisedCareStaff = staff }
                : null,
        $"{FaultText.Quote(Person)} is not among the staff in personalised care roles on {FaultText.Day(On)}");
}
