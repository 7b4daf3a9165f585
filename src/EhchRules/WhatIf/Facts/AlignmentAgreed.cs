namespace EhchRules.WhatIf;

/// <summary>The home is agreed with the commissioner as an aligned home of a network.</summary>
/// <param name="On">The day of the agreement, and the first of the alignment.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Network">The network.</param>
public sealed record AlignmentAgreed(DateOnly On, string Home, PcnCode Network) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"agree with the commissioner that {nameOfHome(Home)} is aligned to {Network}";

    internal override void LayOver(Overlay over) =>
        over.Home(Home, home => home with { Alignments = home.Alignments.Plus(new() { Network = Network, AgreedOn = On, From = On }) });
}
