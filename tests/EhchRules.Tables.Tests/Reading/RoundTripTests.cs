using EhchRules.Json;
using EhchRules.Sampling;

namespace EhchRules.Tables.Tests.Reading;

/// <summary>Records that were taken apart into tables come back equal.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public async Task Sample_networks_come_back_equal()
    {
        NetworkRecord[] records = [.. SampleNetworks.Generate(new() { Networks = 10, Homes = 4, Seed = 5 })];

        List<TablesReading> readings = await Tables.ReadAsync(records);

        Assert.All(readings, static reading => Assert.Empty(reading.Faults));
        Assert.Equal(records, readings.Select(static reading => reading.Record));
    }

    [Fact]
    public async Task Sample_networks_come_back_equal_through_csv()
    {
        NetworkRecord[] records = [.. SampleNetworks.Generate(new() { Networks = 5, Homes = 4, Seed = 6 })];

        List<TablesReading> readings = await Tables.ReadCsvAsync(await Tables.CsvOfAsync(records));

        Assert.All(readings, static reading => Assert.Empty(reading.Faults));
        Assert.Equal(records, readings.Select(static reading => reading.Record));
    }

    [Fact]
    public async Task A_text_that_begins_with_a_blank_comes_back_through_csv()
    {
        NetworkRecord record = EhchJson.TryReadRecord("""{"format":"ehch-record/1","network":{"code":"U57490","name":" \tLead"},"homes":[{"id":" oak"},{"id":"oak"}]}"""u8.ToArray()).Record!;

        TablesReading reading = Assert.Single(await Tables.ReadCsvAsync(await Tables.CsvOfAsync([record])));

        Assert.Empty(reading.Faults);
        Assert.Equal((" \tLead", " oak"), (reading.Record!.Network.Name, reading.Record.Homes[0].Id));
    }

    [SeededProperty(2_000, desk: 300)]
    public async Task Any_record_comes_back_equal(int seed)
    {
        NetworkRecord record = RandomRecords.Make(seed, absent: 40);

        TablesReading reading = Assert.Single(await Tables.ReadAsync([record]));

        Assert.Empty(reading.Faults);
        Assert.Equal(record, reading.Record);
    }
}
