namespace EhchRules.WhatIf;

/// <summary>Arrangements are made for the team to develop personalised care and support plans.</summary>
/// <param name="On">The day.</param>
public sealed record PlanArrangementsMade(DateOnly On) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => "arrange how the team develops care and support plans";

    internal override void LayOver(Overlay over) => over.Team(team => team with { PlanArrangements = team.PlanArrangements.Plus(new() { On = On }) });
}
