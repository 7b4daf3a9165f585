using System.Globalization;

namespace EhchRules.Tables;

/// <summary>Finds where the homes of a record and a register of CQC disagree.</summary>
internal sealed class CqcDisagreements(NetworkRecord record, CqcRegister register)
{
    /// <summary>CQC says on which day it deregistered, and not whether that was the last day or the first without: a day apart is no disagreement.</summary>
    private const int DaysApart = 1;

    private readonly HomesAtCqc homes = new(record, register);
    private readonly List<RegisterDisagreement> found = [];

    internal IReadOnlyList<RegisterDisagreement> Found()
    {
        foreach (CareHome home in record.Homes)
        {
            for (int i = 0; i < home.Registrations.Count; i++) Compare(home.Registrations[i], string.Create(CultureInfo.InvariantCulture, $"homes/{home.Id}/registrations/{i}"));
            if (homes.LocationOf(home) is { } location) Compare(home, location);
        }

        return found;
    }

    private void Compare(CqcRegistration registration, string path)
    {
        bool isOpen = HomesAtCqc.IsOpen(registration, register.Day);
        if (register.Find(registration.Location) is not { } location)
        {
            if (isOpen && register.IsWhole) Add(DisagreementKind.NotInRegister, $"{path}/location", $"{registration.Location} is registered from {Day(registration.From)}", "no such location");
            return;
        }

        if (location.RegisteredFrom is { } from && from != registration.From) Add(DisagreementKind.OtherStart, $"{path}/from", Day(registration.From), Day(from));
        if (isOpen) CompareOpen(registration, location, path);
        else CompareEnd(registration, location, path);
    }

    private void CompareOpen(CqcRegistration registration, CqcLocation location, string path)
    {
        if (location.Status is CqcStatus.Deregistered)
        {
            string when = location.DeregisteredOn is { } ended ? $"deregistered on {Day(ended)}" : "deregistered";
            Add(DisagreementKind.Deregistered, $"{path}/to", End(registration), $"{when}{Successors(location)}");
            return;
        }

        if (location.IsDormant is true) Add(DisagreementKind.Dormant, path, $"{registration.Location} is open", "dormant");
        CompareServices(registration, location, $"{path}/services");
    }

    private void CompareEnd(CqcRegistration registration, CqcLocation location, string path)
    {
        if (registration.To is not { } to || to > register.Day) return;
        if (location.Status is CqcStatus.Registered) Add(DisagreementKind.OtherEnd, $"{path}/to", Day(to), "still registered");
        else if (location.DeregisteredOn is { } ended && Math.Abs(ended.DayNumber - to.DayNumber) > DaysApart) Add(DisagreementKind.OtherEnd, $"{path}/to", Day(to), $"deregistered on {Day(ended)}{Successors(location)}");
    }

    private void CompareServices(CqcRegistration registration, CqcLocation location, string path)
    {
        if (!registration.Services.IsKnown) return;
        if (location.IsCareHome is false && registration.Services.Any(IsCareHome))
        {
            Add(DisagreementKind.NotACareHome, path, Words(registration.Services), $"not a care home ({Words(location.Services)})");
        }
        else if (location.Services.IsKnown && !Comparable(registration.Services).SetEquals(Comparable(location.Services)))
        {
            Add(DisagreementKind.OtherServices, path, Words(registration.Services), Words(location.Services));
        }
    }

    private void Compare(CareHome home, CqcLocation location)
    {
        if (home.Name is { } name && location.Name is { } registered && Bare(name) != Bare(registered)) Add(DisagreementKind.OtherName, $"homes/{home.Id}/name", $"\"{name}\"", $"\"{registered}\"");
        if (homes.CountedAt(home) is { } other && other.Location.Id != location.Id)
        {
            Add(
                DisagreementKind.CountedTwice, $"homes/{home.Id}/beds", $"{location.Id} and {other.Location.Id}, home {other.Home.Id}, are two homes",
                $"one registered twice, whose primary registration is {location.Premises}; its beds count once");
            return;
        }

        if (location.Beds is not { } beds || location.IsCareHome is false) return;
        if (BedsOnDay.In(home.Beds, register.Day) is { } place && home.Beds[place].Count is { } count && count != beds)
        {
            Add(DisagreementKind.OtherBedCount, string.Create(CultureInfo.InvariantCulture, $"homes/{home.Id}/beds/{place}/count"), Number(count), Number(beds));
        }
    }

    private void Add(DisagreementKind kind, string path, string recorded, string registered) => found.Add(new(kind, path, $"{recorded}; {registered} in {register}"));

    private static bool IsCareHome(RegisteredService service) => service is RegisteredService.CareHomeWithNursing or RegisteredService.CareHomeWithoutNursing;

    /// <summary>Gets the services that both can name: CQC has no secure units, and what else there is need not be recorded.</summary>
    private static HashSet<RegisteredService> Comparable(Facts<RegisteredService> services) =>
        [.. services.Where(static one => one is not (RegisteredService.SecureUnit or RegisteredService.Other))];

    private static string Successors(CqcLocation location)
    {
        string[] each = [.. location.Successors.Select(static one => one.Reason is { } reason ? $"{one.Location} ({reason})" : one.Location.Value)];
        return each.Length == 0 ? string.Empty : $", succeeded by {string.Join(" and ", each)}";
    }

    private static string End(CqcRegistration registration) => registration.To is { } to ? $"open until {Day(to)}" : "open";

    private static string Words(Facts<RegisteredService> services) => services.Count == 0 ? services.IsKnown ? "none" : "services not known" : string.Join(", ", services);

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string Day(DateOnly day) => RegisterDays.Words(day);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
