using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>The alignment of the home to a network ends.</summary>
/// <param name="On">The last day of the alignment, included.</param>
/// <param name="Home">The home's id, which must have an alignment to the network that goes on after the day.</param>
/// <param name="Network">The network.</param>
public sealed record AlignmentEnded(DateOnly On, string Home, PcnCode Network) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"end the alignment of {nameOfHome(Home)} to {Network}";

    internal override void LayOver(Overlay over) => over.Home(
        Home,
        home => home.Alignments.Changing(alignment => alignment.Network == Network && alignment.GoesOnAfter(On), alignment => alignment with { To = On }) is { } ended
            ? home with { Alignments = ended }
            : null,
        $"{FaultText.Quote(Home)} has no alignment to {Network} that goes on after {FaultText.Day(On)}");
}
