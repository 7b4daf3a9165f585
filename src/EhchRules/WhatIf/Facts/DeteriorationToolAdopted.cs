using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>An early-deterioration tool is taken into use.</summary>
/// <param name="On">The first day of use.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Name">The tool's name; null where nothing is said of it.</param>
public sealed record DeteriorationToolAdopted(DateOnly On, string Home, string? Name = null) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"take {(Name is null ? "an early-deterioration tool" : FaultText.Plain(Name))} into use at {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        over.Support(Home, support => support with { DeteriorationTools = support.DeteriorationTools.Plus(new() { Name = Name, From = On }) });
}
