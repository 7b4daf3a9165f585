namespace EhchRules.Tables;

/// <summary>Fills what is not known of the homes of a record from a register of CQC. What the record says stays.</summary>
internal sealed class CqcCompletion(NetworkRecord record, CqcRegister register)
{
    private readonly HomesAtCqc homes = new(record, register);

    internal NetworkRecord Completed()
    {
        Facts<CareHome> completed = record.Homes.IsKnown ? record.Homes.Select(Completed).ToFacts() : record.Homes;
        return completed == record.Homes ? record : NetworkRecord.Create(record.Network, completed, record.Residents, record.Attestations);
    }

    private CareHome Completed(CareHome home)
    {
        home = home.Registrations.IsKnown ? home with { Registrations = home.Registrations.Select(Completed).ToFacts() } : home;
        if (homes.LocationOf(home) is not { } location) return home;
        return home with
        {
            Name = home.Name ?? location.Name,
            Serves = home.Serves.IsKnown ? home.Serves : location.Serves,
            Beds = location is { Beds: { } beds, IsCareHome: not false } && homes.CountedAt(home) is null ? WithCount(home.Beds, beds) : home.Beds,
        };
    }

    /// <summary>Fills in the services: those of the day of the register, or those that the location had when it was deregistered.</summary>
    private CqcRegistration Completed(CqcRegistration registration)
    {
        if (registration.Services.IsKnown || register.Find(registration.Location) is not { } location) return registration;
        return HomesAtCqc.IsOpen(registration, register.Day) || location.Status is CqcStatus.Deregistered ? registration with { Services = location.Services } : registration;
    }

    /// <summary>Adds the count of the register's day where the count in force on it is not known. That there is no count at all is known, and stays.</summary>
    private Facts<BedCount> WithCount(Facts<BedCount> counts, int beds)
    {
        BedCount counted = new() { From = register.Day, Count = beds };
        if (!counts.IsKnown) return [counted];
        if (BedsOnDay.In(counts, register.Day) is not { } place || counts[place].Count is not null) return counts;
        List<BedCount> filled = [.. counts];
        if (counts[place].From == register.Day) filled[place] = counted;
        else filled.Insert(place + 1, counted);
        return filled.ToFacts();
    }
}
