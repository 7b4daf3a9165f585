using System.IO.Pipelines;

namespace EhchRules.Tables;

/// <summary>Locations registered with the Care Quality Commission (CQC), as one of its publications shows them on a day.</summary>
/// <remarks>It says nothing of networks: no public file aligns homes with them.</remarks>
public sealed class CqcRegister
{
    private readonly OrderedDictionary<CqcLocationId, CqcLocation> locations;

    internal CqcRegister(CqcSource source, DateOnly day, OrderedDictionary<CqcLocationId, CqcLocation> locations, bool isWhole)
    {
        Source = source;
        Day = day;
        this.locations = locations;
        IsWhole = isWhole;
    }

    /// <summary>Gets what it was read from.</summary>
    public CqcSource Source { get; }

    /// <summary>Gets the day of which it is a picture.</summary>
    public DateOnly Day { get; }

    /// <summary>Gets whether a location that is not in it is not registered: it was read from a file of active locations in which every row could be told.</summary>
    public bool IsWhole { get; }

    /// <summary>Gets the locations, in the order of the file.</summary>
    public IReadOnlyCollection<CqcLocation> Locations => locations.Values;

    /// <summary>Reads a register: active or deactivated locations or the weekly directory as CSV, or answers of the API as JSON, one, an array of them, or one a line.</summary>
    /// <param name="stream">The file, whose kind is found from what stands in it. It is left open.</param>
    /// <param name="day">The day of which the file is a picture. The weekly directory names its own, which then counts; the others do not.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<CqcReading> ReadAsync(Stream stream, DateOnly? day = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        CqcLocations found = new() { Day = day };
        PipeReader pipe = PipeReader.Create(stream, new(leaveOpen: true));
        byte first = await FirstByte.OfAsync(pipe, cancellationToken).ConfigureAwait(false);
        Stream whole = pipe.AsStream();
        await using (whole.ConfigureAwait(false))
        {
            if (first is (byte)'{' or (byte)'[') await new CqcJson(found).ReadAsync(whole, isArray: first == '[', cancellationToken).ConfigureAwait(false);
            else await CqcCsv.ReadAsync(whole, found, cancellationToken).ConfigureAwait(false);
        }

        return found.Reading();
    }

    /// <summary>Finds a location; null where it is not in the register.</summary>
    /// <param name="id">Its id.</param>
    public CqcLocation? Find(CqcLocationId id) => locations.GetValueOrDefault(id);

    /// <summary>Makes the care home that a location is, for a record that has nothing of it yet. It has no alignment: no register knows one.</summary>
    /// <remarks>
    /// The number of beds holds from <see cref="Day"/> on, for the register does not say since when. It is unknown where the premises are registered twice
    /// and this is not the primary registration, so that nobody counts it twice.
    /// </remarks>
    /// <param name="id">The location's id, which becomes the home's own until the caller gives it another.</param>
    /// <returns>The home; null where the location is not in the register.</returns>
    public CareHome? HomeOf(CqcLocationId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Find(id) is not { } location) return null;
        bool areBedsItsOwn = location.Premises == location.Id && location.Status is not CqcStatus.Deregistered;
        return new()
        {
            Id = id.Value,
            Name = location.Name,
            Registrations = location.RegisteredFrom is { } from
                ? [new() { Location = id, Services = location.Services, From = from, To = location.DeregisteredOn }]
                : Facts<CqcRegistration>.Unknown,
            Serves = location.Serves,
            Beds = areBedsItsOwn && location.Beds is { } beds ? [new() { From = Day, Count = beds }] : Facts<BedCount>.Unknown,
        };
    }

    /// <summary>Names the register, as <c>CQC's active locations of 1 September 2026</c>.</summary>
    public override string ToString() => $"{Name} of {RegisterDays.Words(Day)}";

    private string Name => Source switch
    {
        CqcSource.ActiveLocations => "CQC's active locations",
        CqcSource.DeactivatedLocations => "CQC's deactivated locations",
        CqcSource.Directory => "CQC's weekly directory",
        _ => "CQC's API answers",
    };
}
