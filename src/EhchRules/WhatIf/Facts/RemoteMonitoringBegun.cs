namespace EhchRules.WhatIf;

/// <summary>Remote monitoring is put in place.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
public sealed record RemoteMonitoringBegun(DateOnly On, string Home) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"put remote monitoring in place at {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        over.Support(Home, support => support with { RemoteMonitoring = support.RemoteMonitoring.Plus(new() { On = On }) });
}
