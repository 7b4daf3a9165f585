using System.Text;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>Reads assessments up to the bound of what one may have, and beyond it.</summary>
public sealed class ReceiptBoundTests
{
    private const string Assessment = """{"format":"ehch-assessment/1","ruleSet":"2026.11.0","network":"U57491","on":"2020-10-19","findings":[]}""";

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    [InlineData("  {0}\n")]
    public async Task An_assessment_just_within_the_bound_is_read_and_one_byte_more_is_a_fault(string layout)
    {
        string text = layout.Replace("{0}", Assessment, StringComparison.Ordinal);

        ReceiptReading within = Assert.Single(await ReadAsync(text, Assessment.Length));
        ReceiptReading beyond = Assert.Single(await ReadAsync(text, Assessment.Length - 1));

        Assert.NotNull(within.Receipt);
        Assert.Equal($"$: longer than {Assessment.Length - 1} bytes, the most that one assessment may have; what follows was not read", Assert.Single(beyond.Faults).ToString());
    }

    [Theory]
    [InlineData("{0}\n{1}\n{0}\n")]
    [InlineData("[{0},{1},{0}]")]
    public async Task Those_before_one_that_is_too_long_are_read(string layout)
    {
        string longer = Assessment.Replace("[]", $"[{string.Join(",", Enumerable.Repeat("1", 200_000))}]", StringComparison.Ordinal);
        string text = layout.Replace("{0}", Assessment, StringComparison.Ordinal).Replace("{1}", longer, StringComparison.Ordinal);

        ReceiptReading[] bounded = await ReadAsync(text, 100_000);
        ReceiptReading[] all = await ReadAsync(text, longer.Length);

        Assert.Equal([true, false], bounded.Select(static reading => reading.Receipt is not null));
        Assert.Equal((2, "$: longer than 100000 bytes, the most that one assessment may have; what follows was not read"), (bounded[1].Position, Assert.Single(bounded[1].Faults).ToString()));
        Assert.Equal([1, 2, 3], all.Where(static reading => reading.Receipt is not null).Select(static reading => reading.Position));
    }

    [Theory]
    [InlineData("{ ")]
    [InlineData("[{\"format\": ")]
    [InlineData("[\"")]
    public async Task An_assessment_may_have_64_MiB_and_no_more_is_taken_of_one_that_does_not_end(string begin)
    {
        using EndlessText stream = new(begin);
        List<ReceiptReading> readings = [];
        await foreach (ReceiptReading reading in EhchJson.ReadAssessmentsAsync(stream, TestContext.Current.CancellationToken)) readings.Add(reading);

        Assert.Equal("$: longer than 64 MiB, the most that one assessment may have; what follows was not read", Assert.Single(Assert.Single(readings).Faults).ToString());
        Assert.InRange(stream.Taken, EhchJson.MaxRecordBytes, EhchJson.MaxRecordBytes + (2 << 20));
    }

    private static async Task<ReceiptReading[]> ReadAsync(string text, int limit)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        List<ReceiptReading> readings = [];
        await foreach (ReceiptReading reading in EhchJson.ReadAssessmentsAsync(stream, limit, TestContext.Current.CancellationToken)) readings.Add(reading);
        return [.. readings];
    }
}
