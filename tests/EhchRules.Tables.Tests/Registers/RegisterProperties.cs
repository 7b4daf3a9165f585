using EhchRules.Json;

namespace EhchRules.Tables.Tests.Registers;

/// <summary>What holds of every record beside every register.</summary>
public class RegisterProperties
{
    [SeededProperty(2_000, desk: 300)]
    public void Completing_changes_nothing_that_was_known_and_a_second_time_nothing_at_all(RecordOnDay given)
    {
        CqcRegister register = Register(given);

        NetworkRecord completed = given.Record.CompletedFrom(register);

        Assert.Same(completed, completed.CompletedFrom(register));
        Assert.Equal(given.Record.Homes.IsKnown, completed.Homes.IsKnown);
        Assert.Equal(given.Record.Homes.Select(static home => home.Id), completed.Homes.Select(static home => home.Id));
        Assert.All(given.Record.Homes.Zip(completed.Homes), static pair => AssertKept(pair.First, pair.Second));
        Assert.Equal((given.Record.Network, given.Record.Residents, given.Record.Attestations), (completed.Network, completed.Residents, completed.Attestations));
    }

    [SeededProperty(2_000, desk: 300)]
    public void What_was_filled_in_agrees_with_the_register_and_other_disagreements_stay(RecordOnDay given)
    {
        CqcRegister register = Register(given);

        Assert.Equal(Kinds(given.Record), Kinds(given.Record.CompletedFrom(register)));

        IEnumerable<(DisagreementKind, string)> Kinds(NetworkRecord record) => record.DisagreementsWith(register).Select(static one => (one.Kind, one.Text));
    }

    [SeededProperty(500, desk: 100)]
    public async Task A_completed_record_is_read_back_as_it_was_written(RecordOnDay given)
    {
        NetworkRecord completed = given.Record.CompletedFrom(Register(given));
        using MemoryStream stream = new();
        await EhchJson.WriteRecordAsync(stream, completed);
        stream.Position = 0;

        Assert.Equal(completed, await EhchJson.ReadRecordAsync(stream));
    }

    private static void AssertKept(CareHome before, CareHome after)
    {
        if (before.Name is not null) Assert.Equal(before.Name, after.Name);
        if (before.Serves.IsKnown) Assert.Equal(before.Serves, after.Serves);
        Assert.Equal(before.Registrations.Select(static one => (one.Location, one.From, one.To)), after.Registrations.Select(static one => (one.Location, one.From, one.To)));
        Assert.All(before.Registrations.Zip(after.Registrations).Where(static pair => pair.First.Services.IsKnown), static pair => Assert.Equal(pair.First, pair.Second));
        if (before.Beds.IsKnown) Assert.Equal(before.Beds.Where(static one => one.Count is not null), after.Beds.Where(one => one.Count is not null && before.Beds.Contains(one)));
        Assert.Equal(before with { Name = null, Serves = default, Registrations = default, Beds = default }, after with { Name = null, Serves = default, Registrations = default, Beds = default });
    }

    /// <summary>Makes a register of the locations of a record, which agrees with it in some things and in others not.</summary>
    private static CqcRegister Register(RecordOnDay given)
    {
        Chance chance = given.Choices();
        CqcLocationId[] ids = [.. given.Record.Homes.SelectMany(static home => home.Registrations).Select(static one => one.Location).Distinct()];
        OrderedDictionary<CqcLocationId, CqcLocation> locations = [];
        foreach (CqcLocationId id in ids.Where(_ => chance.Likely(80))) locations.Add(id, Location(id, ids, chance));
        return new(chance.Of<CqcSource>(), given.On, locations, isWhole: chance.Likely(50));
    }

    private static CqcLocation Location(CqcLocationId id, CqcLocationId[] ids, Chance chance)
    {
        bool isDual = chance.Likely(15);
        return new()
        {
            Id = id,
            Name = chance.Likely(50) ? $"Home {chance.Below(4)}" : null,
            IsCareHome = chance.Likely(50) ? true : null,
            Services = chance.Likely(60) ? [chance.Of<RegisteredService>()] : Facts<RegisteredService>.Unknown,
            Serves = chance.Likely(60) ? [chance.Of<ServedGroup>()] : Facts<ServedGroup>.Unknown,
            Beds = chance.Likely(70) ? chance.Below(60) : null,
            Status = chance.Likely(80) ? chance.Likely(75) ? CqcStatus.Registered : CqcStatus.Deregistered : null,
            RegisteredFrom = chance.Likely(50) ? chance.Day() : null,
            DeregisteredOn = chance.Likely(20) ? chance.Day() : null,
            IsDormant = chance.Likely(10),
            IsDualRegistered = isDual,
            Primary = isDual ? chance.Of<CqcLocationId>(ids) : null,
        };
    }
}
