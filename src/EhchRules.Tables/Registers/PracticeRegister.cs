namespace EhchRules.Tables;

/// <summary>Which practice belongs to which network, as published for England.</summary>
public sealed class PracticeRegister
{
    private readonly ILookup<PcnCode, PracticeSpell> byNetwork;
    private readonly ILookup<PracticeCode, PracticeSpell> byPractice;

    internal PracticeRegister(PracticeSource source, DateOnly? day, IReadOnlyList<PracticeSpell> spells, int unallocated, int elsewhere)
    {
        Source = source;
        Day = day;
        Spells = spells;
        Unallocated = unallocated;
        Elsewhere = elsewhere;
        byNetwork = spells.ToLookup(static spell => spell.Network);
        byPractice = spells.ToLookup(static spell => spell.Practice);
    }

    /// <summary>Gets what it was read from.</summary>
    public PracticeSource Source { get; }

    /// <summary>Gets the day of which it is a picture; null where that is not known. The monthly mapping names its own.</summary>
    public DateOnly? Day { get; }

    /// <summary>Gets the spells, in the order of the file. A mapping has one for each practice, without days.</summary>
    public IReadOnlyList<PracticeSpell> Spells { get; }

    /// <summary>Gets how many practices the file gives the bare <c>U</c> of a practice without a network. They have no spell.</summary>
    public int Unallocated { get; }

    /// <summary>Gets how many rows are of practices of Wales or Scotland, which are partners of a network across the border. A record has no code for them.</summary>
    public int Elsewhere { get; }

    /// <summary>Gets the networks that a row with a fault named.</summary>
    internal IReadOnlySet<PcnCode> Lacking { get; init; } = new HashSet<PcnCode>();

    /// <summary>Gets whether a row could not be read so far that its network is known.</summary>
    internal bool LacksAny { get; init; }

    /// <summary>Gets whether the spells have days.</summary>
    public bool IsDated => Source is PracticeSource.CorePartners;

    /// <summary>Reads a register as CSV, whose layout is found from what stands in it.</summary>
    /// <param name="stream">The file. It is left open.</param>
    /// <param name="day">The day of which the file is a picture; null where that is not known. The monthly mapping names its own, which then counts.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Task<PracticeReading> ReadAsync(Stream stream, DateOnly? day = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PracticeCsv.ReadAsync(stream, day, cancellationToken);
    }

    /// <summary>Says whether every row that may be of a network was read, so that <see cref="In"/> lists all its practices. Where one was not, records are not given practices from here.</summary>
    /// <param name="network">The network.</param>
    public bool IsWholeFor(PcnCode network) => !LacksAny && !Lacking.Contains(network);

    /// <summary>Lists the spells in a network.</summary>
    /// <param name="network">The network.</param>
    public IEnumerable<PracticeSpell> In(PcnCode network) => byNetwork[network];

    /// <summary>Lists the spells of a practice.</summary>
    /// <param name="practice">The practice.</param>
    public IEnumerable<PracticeSpell> Of(PracticeCode practice) => byPractice[practice];

    /// <summary>Names the register, as <c>ODS's report of core partners of 13 November 2025</c>.</summary>
    public override string ToString() => Day is { } day ? $"{Name} of {RegisterDays.Words(day)}" : Name;

    private string Name => Source switch
    {
        PracticeSource.CorePartners => "ODS's report of core partners",
        PracticeSource.MonthlyMapping => "NHS England's monthly mapping of practices",
        _ => "NHS England's mapping of practices for QOF",
    };
}
