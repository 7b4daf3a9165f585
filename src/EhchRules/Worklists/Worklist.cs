using System.Collections.Immutable;
using System.Globalization;

namespace EhchRules.Worklists;

/// <summary>What is overdue on a day and what falls due from it on, by home, and whom to think of at the next home rounds.</summary>
/// <remarks>
/// It is made as somebody would have made it on the day: facts dated later are not known, and what falls due is what falls due if nothing
/// more is recorded. Questions of judgement, and what is not known, are no work that falls due; an assessment lists them. Immutable.
/// </remarks>
public sealed class Worklist
{
    internal Worklist(NetworkRecord record, DateOnly on, WorklistOptions options, ImmutableArray<WorklistItem> ofNetwork, ImmutableArray<HomeWorklist> homes)
    {
        Record = record;
        On = on;
        Options = options;
        OfNetwork = ofNetwork;
        Homes = homes;
    }

    /// <summary>Gets the record.</summary>
    public NetworkRecord Record { get; }

    /// <summary>Gets the day of the worklist.</summary>
    public DateOnly On { get; }

    /// <summary>Gets the last day looked at, included.</summary>
    public DateOnly Through => On.DayNumber > DateOnly.MaxValue.DayNumber - Options.Days ? DateOnly.MaxValue : On.AddDays(Options.Days);

    /// <summary>Gets what else it looks at.</summary>
    public WorklistOptions Options { get; }

    /// <summary>Gets what the network has to do, the soonest first.</summary>
    public ImmutableArray<WorklistItem> OfNetwork { get; }

    /// <summary>Gets the homes with something to do or somebody to think of: that of the soonest day first, then by id.</summary>
    public ImmutableArray<HomeWorklist> Homes { get; }

    /// <summary>Names the network and the days, and counts homes.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Record.Network.Code} {On:yyyy-MM-dd}/{Through:yyyy-MM-dd}: {Homes.Length} homes");
}
