using System.Text.Json.Nodes;
using EhchRules.Json;
using EhchRules.Tests.Json;

namespace EhchRules.Tests.Assessments;

/// <summary>The same record, day and options give the same bytes.</summary>
public sealed class SameBytesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_runs_write_the_same_bytes(bool indented)
    {
        NetworkRecord record = await RecordJson.ReadAsync(ExampleRecord.Complete);

        Assert.Equal(await BytesAsync(record, new(2020, 10, 19), indented), await BytesAsync(record, new(2020, 10, 19), indented));
    }

    [Theory]
    [InlineData("2020-08-15")]
    [InlineData("2020-10-19")]
    [InlineData("2021-04-01")]
    public async Task A_record_whose_properties_were_reordered_gives_the_same_bytes(string on)
    {
        JsonNode reversed = Reversed(JsonNode.Parse(ExampleRecord.Complete)!);
        Assert.NotEqual(RecordJson.OnOneLine(ExampleRecord.Complete), reversed.ToJsonString());

        NetworkRecord one = await RecordJson.ReadAsync(ExampleRecord.Complete);
        NetworkRecord other = await RecordJson.ReadAsync(reversed.ToJsonString());

        Assert.Equal(await BytesAsync(one, Iso.Day(on)), await BytesAsync(other, Iso.Day(on)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task Another_culture_gives_the_same_bytes(string culture)
    {
        byte[] plain = await BytesAsync(await RecordJson.ReadAsync(ExampleRecord.Complete), new(2020, 10, 19));
        using HostileCulture hostile = new(culture);

        Assert.Equal(plain, await BytesAsync(await RecordJson.ReadAsync(ExampleRecord.Complete), new(2020, 10, 19)));
    }

    [Fact]
    public async Task Many_records_give_the_same_bytes_in_any_culture()
    {
        for (int seed = 1; seed <= 25; seed++)
        {
            DateOnly on = new Chance(seed).Day();
            byte[] plain = await BytesAsync(RandomRecords.Make(seed), on);
            using HostileCulture hostile = new("ar-SA");

            Assert.Equal(plain, await BytesAsync(RandomRecords.Make(seed), on));
        }
    }

    [Fact]
    public void Another_culture_gives_the_same_line_about_an_assessment()
    {
        using HostileCulture hostile = new("ar-SA");

        Assert.Equal("U57491 on 2020-10-19: 13 findings", EhchRuleSet.Current.Assess(NetworkRecord.Create(Situation.Network, [], []), new(2020, 10, 19)).ToString());
    }

    [Fact]
    public async Task Another_day_gives_other_bytes()
    {
        NetworkRecord record = await RecordJson.ReadAsync(ExampleRecord.Complete);

        Assert.NotEqual(await BytesAsync(record, new(2020, 10, 19)), await BytesAsync(record, new(2020, 10, 20)));
    }

    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject json => new JsonObject(json.Reverse().Select(static property => KeyValuePair.Create(property.Key, property.Value is null ? null : Reversed(property.Value)))),
        JsonArray json => new JsonArray([.. json.Select(static item => item is null ? null : Reversed(item))]),
        _ => node.DeepClone(),
    };

    private static async Task<byte[]> BytesAsync(NetworkRecord record, DateOnly on, bool indented = false)
    {
        using MemoryStream stream = new();
        await EhchJson.WriteAssessmentAsync(stream, EhchRuleSet.Current.Assess(record, on), indented: indented, cancellationToken: TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
