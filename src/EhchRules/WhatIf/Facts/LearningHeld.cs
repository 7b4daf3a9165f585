using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>An event of locally organised shared learning takes place.</summary>
/// <param name="On">The day.</param>
/// <param name="Topic">What it is about, in the caller's words; null where nothing is said of it.</param>
public sealed record LearningHeld(DateOnly On, string? Topic = null) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        Topic is null ? "take part in locally organised shared learning" : $"take part in locally organised shared learning on {FaultText.Plain(Topic)}";

    internal override void LayOver(Overlay over) => over.Network(network => network with { Learning = network.Learning.Plus(new() { On = On, Topic = Topic }) });
}
