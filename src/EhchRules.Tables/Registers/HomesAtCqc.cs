namespace EhchRules.Tables;

/// <summary>The homes of a record beside a register: which location each one is on the register's day.</summary>
internal sealed class HomesAtCqc
{
    private readonly Dictionary<string, (CareHome Home, CqcLocation Location)> current = new(StringComparer.Ordinal);
    private readonly Dictionary<CqcLocationId, (CareHome Home, CqcLocation Location)> counted = [];

    internal HomesAtCqc(NetworkRecord record, CqcRegister register)
    {
        foreach (CareHome home in record.Homes)
        {
            if (Of(home, register) is { } location) current.Add(home.Id, (home, location));
        }

        // The home at the primary registration counts the beds; where the record has none there, the first of the others.
        foreach ((CareHome home, CqcLocation location) in current.Values.OrderByDescending(static one => one.Location.Premises == one.Location.Id))
        {
            counted.TryAdd(location.Premises, (home, location));
        }
    }

    /// <summary>Gets the location that a home is; null where it has none that is registered on the day, or several at different premises.</summary>
    internal CqcLocation? LocationOf(CareHome home) => current.TryGetValue(home.Id, out (CareHome, CqcLocation Location) one) ? one.Location : null;

    /// <summary>Gets the other home at whose registration the beds of a home's premises are counted; null where they are its own.</summary>
    internal (CareHome Home, CqcLocation Location)? CountedAt(CareHome home) =>
        LocationOf(home) is { } location && counted[location.Premises] is var first && first.Home.Id != home.Id ? first : null;

    /// <summary>Says whether a registration of a record goes on on a day.</summary>
    internal static bool IsOpen(CqcRegistration registration, DateOnly day) => registration.From <= day && !(registration.To < day);

    private static CqcLocation? Of(CareHome home, CqcRegister register)
    {
        CqcLocation[] open =
        [
            .. home.Registrations.Where(one => IsOpen(one, register.Day)).Select(one => register.Find(one.Location)).OfType<CqcLocation>()
                .Where(static location => location.Status is not CqcStatus.Deregistered)
                .OrderByDescending(static location => location.Premises == location.Id),
        ];
        return open.DistinctBy(static location => location.Premises).Count() == 1 ? open[0] : null;
    }
}
