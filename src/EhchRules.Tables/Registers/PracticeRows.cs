namespace EhchRules.Tables;

/// <summary>What the layouts of practices have in common: the spells that were read so far, and the checks of their cells.</summary>
internal sealed class PracticeRows(RegisterRows csv)
{
    // What files print for a practice that belongs to no network.
    private const string NoNetwork = "U";

    private readonly List<PracticeSpell> spells = [];
    private readonly Dictionary<(PracticeCode Practice, DateOnly? From), long> lines = [];
    private readonly HashSet<PcnCode> lacking = [];
    private int unallocated;
    private int elsewhere;
    private bool lacksAny;

    internal RegisterRows Csv => csv;

    internal DateOnly? Day { get; set; }

    internal PracticeRegister Register(PracticeSource source) => new(source, Day, spells, unallocated, elsewhere) { Lacking = lacking, LacksAny = lacksAny || csv.Unread > 0 };

    /// <summary>Takes the row in hand, or tells every fault of it.</summary>
    /// <param name="cells">The columns of its cells and what stands in them; the days are null in a layout without.</param>
    internal void Take(PracticeCells cells)
    {
        bool isSound = true;
        DateOnly? from = null;
        if (cells.From is { } start) from = Day(start, isNeeded: true);
        DateOnly? to = cells.To is { } end ? Day(end, isNeeded: false) : null;
        if (from > to) Fault(cells.To!.Value, "is before the day on which the practice joined the network");
        if (!PracticeCode.TryParse(cells.Practice.Text, out PracticeCode? practice)) Fault(cells.Practice, "is not a practice's code, a letter (A to H, J to N, P or Y) and five digits");
        else if (!lines.TryAdd((practice, from), csv.Line)) Fault(cells.Practice, FormattableString.Invariant($"stands on line {lines[(practice, from)]} too"));
        if (string.Equals(cells.Network.Text, NoNetwork, StringComparison.Ordinal))
        {
            if (isSound) unallocated++;
            return;
        }

        if (!PcnCode.TryParse(cells.Network.Text, out PcnCode? network)) Fault(cells.Network, "is not a network's code, U and five digits");
        if (cells.NetworkName.Text.Length == 0) Fault(cells.NetworkName, "is blank");
        else if (cells.NetworkName.Text.Contains('\uFFFD', StringComparison.Ordinal)) Fault(cells.NetworkName, "is not in UTF-8");
        OdsCode? subIcb = Ods(cells.SubIcb);
        OdsCode? icb = cells.Icb is { } board ? Ods(board) : null;
        if (!isSound)
        {
            if (network is null) lacksAny = true;
            else lacking.Add(network);
            return;
        }

        spells.Add(new() { Practice = practice!, Network = network!, NetworkName = cells.NetworkName.Text, SubIcb = subIcb!, Icb = icb, From = from, To = to });

        void Fault(PracticeCell cell, string text)
        {
            isSound = false;
            csv.Fault(cell.Column, cell.Text, text);
        }

        OdsCode? Ods(PracticeCell cell)
        {
            if (!OdsCode.TryParse(cell.Text, out OdsCode? code)) Fault(cell, CodeFaults.Ods);
            return code;
        }

        DateOnly? Day(PracticeCell cell, bool isNeeded)
        {
            if (RegisterDays.TryRead(cell.Text, out DateOnly day)) return day;
            if (isNeeded || cell.Text.Length > 0) Fault(cell, RegisterDays.Expected);
            return null;
        }
    }

    /// <summary>Tells a row that cannot be parted into its cells, so that it may be of any network.</summary>
    internal void Lose(string text)
    {
        csv.Fault(null, null, text);
        lacksAny = true;
    }

    /// <summary>Counts a row of a practice that is not of England.</summary>
    internal void TakeElsewhere() => elsewhere++;
}

/// <summary>A cell of a row, and its column.</summary>
internal readonly record struct PracticeCell(string Column, string Text);

/// <summary>The cells of a row that are read.</summary>
internal readonly record struct PracticeCells(
    PracticeCell Practice, PracticeCell Network, PracticeCell NetworkName, PracticeCell SubIcb, PracticeCell? Icb = null, PracticeCell? From = null, PracticeCell? To = null);
