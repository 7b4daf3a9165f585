using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>A protocol between the home and its system partners is agreed.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Kind">What it is about.</param>
public sealed record ProtocolAgreed(DateOnly On, string Home, ProtocolKind Kind) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => new($"agree protocols with {nameOfHome(Home)} on ", Phrase.Words(Kind));

    internal override void LayOver(Overlay over) =>
        over.Home(Home, home => home with { Protocols = home.Protocols.Plus(new() { Kind = Kind, AgreedOn = On }) });
}
