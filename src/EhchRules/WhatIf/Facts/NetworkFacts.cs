using System.Globalization;
using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>A plan with local partners for how the service operates is agreed.</summary>
/// <param name="On">The day of the agreement.</param>
/// <param name="Partners">The partners it is agreed with.</param>
public sealed record ServicePlanAgreed(DateOnly On, Facts<ServicePartner> Partners) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"agree a plan for how the service operates with {Phrase.List([.. Partners.Select(static partner => Phrase.Words(partner))])}";

    internal override void LayOver(Overlay over) =>
        over.Network(network => network with { ServicePlans = network.ServicePlans.Plus(new() { AgreedOn = On, Partners = Partners }) });
}

/// <summary>The multidisciplinary team is established.</summary>
/// <param name="On">The day.</param>
/// <param name="CoordinatedBy">Who co-ordinates it, in the caller's own words or key.</param>
public sealed record TeamFormed(DateOnly On, string CoordinatedBy) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"establish the multidisciplinary team, co-ordinated by {FaultText.Plain(CoordinatedBy)}";

    internal override void LayOver(Overlay over) =>
        over.Team(team => team with { Established = team.Established.Plus(new() { On = On, CoordinatedBy = CoordinatedBy }) });
}

/// <summary>Arrangements are made for the team to develop personalised care and support plans.</summary>
/// <param name="On">The day.</param>
public sealed record PlanArrangementsMade(DateOnly On) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => "arrange how the team develops care and support plans";

    internal override void LayOver(Overlay over) => over.Team(team => team with { PlanArrangements = team.PlanArrangements.Plus(new() { On = On }) });
}

/// <summary>Someone joins the multidisciplinary team.</summary>
/// <param name="On">The first day.</param>
/// <param name="Person">The caller's key for the person.</param>
/// <param name="Role">The role; null where nothing is said of it.</param>
/// <param name="Organisation">The organisation the person comes from; null where nothing is said of it.</param>
public sealed record TeamMemberJoined(DateOnly On, string Person, TeamRole? Role = null, OdsCode? Organisation = null) : HypotheticalFact(On)
{
    internal override HypotheticalFact? Barer => Role is null && Organisation is null ? null : new TeamMemberJoined(On, Person);

    internal override Wording Words(Func<string, string> nameOfHome) =>
        new("bring ", $"{(Role is { } role ? OneOf(role) : "somebody")}{(Organisation is null ? "" : $" from {Organisation}")}", " into the team");

    internal override void LayOver(Overlay over) =>
        over.Team(team => team with { Members = team.Members.Plus(new() { Person = Person, Role = Role, Organisation = Organisation, From = On }) });

    private static string OneOf(TeamRole role) => role switch
    {
        TeamRole.GeneralPractitioner => "a GP",
        TeamRole.CareHomeStaff => "a member of a home's staff",
        TeamRole.Other => "somebody in another role",
        _ => Phrase.OneOf(role),
    };
}

/// <summary>The network decides how often a GP or geriatrician takes part in home rounds.</summary>
/// <param name="On">The first day on which the decision holds. An earlier one that goes on ends on the eve.</param>
/// <param name="EveryWeeks">The number of weeks, at least 1, within which one round has such input.</param>
public sealed record MedicalInputDecided(DateOnly On, int EveryWeeks) : HypotheticalFact(On)
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

/// <summary>An event of locally organised shared learning takes place.</summary>
/// <param name="On">The day.</param>
/// <param name="Topic">What it is about, in the caller's words; null where nothing is said of it.</param>
public sealed record LearningHeld(DateOnly On, string? Topic = null) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        Topic is null ? "take part in locally organised shared learning" : $"take part in locally organised shared learning on {FaultText.Plain(Topic)}";

    internal override void LayOver(Overlay over) => over.Network(network => network with { Learning = network.Learning.Plus(new() { On = On, Topic = Topic }) });
}

/// <summary>A member of the staff in personalised care roles is enrolled in accredited training.</summary>
/// <param name="On">The day.</param>
/// <param name="Person">The caller's key for the person, who must be recorded as such staff and active on the day.</param>
public sealed record TrainingBegun(DateOnly On, string Person) : HypotheticalFact(On)
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
