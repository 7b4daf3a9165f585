using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>A figure that is counted home by home, so that the network's is the sum of its homes'.</summary>
internal abstract class HomeFigure(Measure measure, string? detail = null)
{
    /// <summary>The name under which homes stand of which it is not known whom they serve.</summary>
    private const string NotKnown = "NotKnown";

    /// <summary>Gets the course, for a measure that has one figure for each; else null.</summary>
    protected string? Detail { get; } = detail;

    /// <summary>Counts one home: what it adds to the network's figure.</summary>
    protected abstract void Count(MeasuredNetwork network, MeasuredHome home, Tally into);

    /// <summary>Notes what may belong to any home, or to none.</summary>
    protected abstract void CountElsewhere(MeasuredNetwork network, Tally into);

    /// <summary>Gets the days that are counted.</summary>
    protected abstract DateRange? PeriodOf(MeasuredNetwork network);

    /// <summary>Says whether a home that is not one of the aligned homes on the day is told all the same, since it was in the period.</summary>
    protected virtual bool TellsEarlierHomes => false;

    internal IEnumerable<Measurement> Measured(MeasuredNetwork network)
    {
        Tally whole = new();
        Tally elsewhere = new();
        CountElsewhere(network, elsewhere);
        if (!network.Standing.Record.Homes.IsKnown) elsewhere.CannotTell(new FactPath(network.Standing.Record, FactKinds.Homes));
        whole.Add(elsewhere);
        List<Measurement> ofHomes = [];
        SortedDictionary<int, Tally> groups = [];
        DateRange? period = PeriodOf(network);
        foreach (MeasuredHome home in network.Homes)
        {
            Tally own = new();
            Count(network, home, own);
            whole.Add(own);
            if (home.LeftOut is not null && (!TellsEarlierHomes || own.IsEmpty)) continue;
            foreach (int group in GroupsOf(home.Home))
            {
                if (!groups.TryGetValue(group, out Tally? ofGroup)) groups[group] = ofGroup = new();
                ofGroup.Add(own);
            }

            own.Add(elsewhere);
            ofHomes.Add(own.Measured(measure, new(MeasuredKind.Home, home.Home.Id), period, Detail));
        }

        yield return whole.Measured(measure, network.Subject, period, Detail);
        foreach (Measurement home in ofHomes) yield return home;
        foreach ((int group, Tally tally) in groups)
        {
            tally.Add(elsewhere);
            yield return tally.Measured(measure, new(MeasuredKind.HomesServing, group == int.MaxValue ? NotKnown : ((ServedGroup)group).ToString()), period, Detail);
        }
    }

    private static IEnumerable<int> GroupsOf(CareHome home) =>
        home.Serves.Count == 0 ? [int.MaxValue] : home.Serves.Select(static group => (int)group).Distinct();
}

/// <summary>A figure that counts homes: of each, whether something holds.</summary>
/// <param name="measure">The measure.</param>
/// <param name="holds">Whether it holds; null where the record does not say.</param>
/// <param name="fact">The fact that then is absent.</param>
internal sealed class ShareOfHomes(Measure measure, Func<HomeSupport, bool?> holds, FactKind fact) : HomeFigure(measure)
{
    /// <inheritdoc/>
    protected override void Count(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        if (home.LeftOut is { } reason) into.Leave(reason);
        else if (home.Missing.Length > 0) into.CannotTell(home.Missing);
        else if (home.Home.Support is not { } support) into.CannotTell(home.Standing.Path(FactKinds.Support));
        else into.CountIf(holds(support), home.Standing.Path(fact));
    }

    /// <inheritdoc/>
    protected override void CountElsewhere(MeasuredNetwork network, Tally into)
    {
    }

    /// <inheritdoc/>
    protected override DateRange? PeriodOf(MeasuredNetwork network) => network.Day;
}
