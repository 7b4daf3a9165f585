using System.Globalization;
using EhchRules.Cli.Input.Sheets;
using EhchRules.Measures;

namespace EhchRules.Cli.Measures;

/// <summary>Reads counts of events and the bed days in which they happened (<c>ehch measures --events</c>).</summary>
internal sealed class EventRows
{
    internal const string Network = "network";
    internal const string Home = "home";
    internal const string Event = "event";
    internal const string Period = "period";
    internal const string From = "from";
    internal const string To = "to";
    internal const string Count = "count";
    internal const string BedDays = "bed_days";

    private const int MostCounted = 1_000_000_000;

    internal static readonly SheetColumns Columns = new("event counts", [Network, Home, Event, Period, From, To, Count, BedDays], [], "counted");

    private readonly Dictionary<(string Network, string? Home, string Event), List<(long Line, DateOnly From, DateOnly To)>> days = [];

    /// <summary>Reads one row.</summary>
    internal GivenRow<EventCount> Row(SheetCells cells)
    {
        PcnCode? network = GivenCells.Network(cells, Network);
        string? home = GivenCells.Home(cells, Home);
        string name = cells.Name(Event);
        EventSide? side = cells.Text(Period).Trim().ToLowerInvariant() switch
        {
            "before" => EventSide.Before,
            "after" => EventSide.After,
            _ => null,
        };
        if (side is null) cells.Refuse(Period, "is not before or after");
        DateOnly? from = cells.Day(From);
        DateOnly? to = cells.Day(To);
        if (to < from) cells.Refuse(To, string.Create(CultureInfo.InvariantCulture, $"is before {From}, {from:yyyy-MM-dd}"));
        int? count = cells.Number(Count, MostCounted, "events");
        if (count is null && cells.Value(Count).IsEmpty) cells.Fault(Count, "is blank; expected how often it happened, 0 if never");
        int? bedDays = cells.Number(BedDays, MostCounted, "occupied bed days");
        if (cells.HasFault) return default;
        Overlap(cells, (network!.Value, home, name), from!.Value, to!.Value);
        return new(cells.Line, network, home, new() { Network = network, Home = home, Event = name, Side = side!.Value, From = from.Value, To = to.Value, Count = count!.Value, BedDays = bedDays });
    }

    /// <summary>Refuses days that an earlier row has counted: they would count twice.</summary>
    private void Overlap(SheetCells cells, (string Network, string? Home, string Event) of, DateOnly from, DateOnly to)
    {
        if (!days.TryGetValue(of, out List<(long Line, DateOnly From, DateOnly To)>? earlier)) days[of] = earlier = [];
        int other = earlier.FindIndex(row => row.From <= to && from <= row.To);
        if (other < 0) earlier.Add((cells.Line, from, to));
        else cells.Refuse(From, string.Create(CultureInfo.InvariantCulture, $"overlaps the days counted on line {earlier[other].Line}"));
    }
}
