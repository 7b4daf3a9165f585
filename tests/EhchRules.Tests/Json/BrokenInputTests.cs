using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>Input of any kind gives a record or faults, and never an exception.</summary>
public class BrokenInputTests
{
    [Fact]
    public async Task A_record_cut_off_anywhere_has_one_fault()
    {
        byte[] whole = RecordJson.Utf8(RecordJson.OnOneLine(RecordJson.OfNetwork("\"name\": \"Môr \\ud83d\\ude00\"")).TrimEnd());

        for (int length = 0; length < whole.Length; length++)
        {
            string[] faults = await RecordJson.FaultsAsync(whole[..length]);

            Assert.True(faults.Length == 1, $"cut off at {length}: {string.Join("; ", faults)}");
        }
    }

    [Fact]
    public async Task Bytes_changed_anywhere_give_a_record_or_faults()
    {
        byte[] whole = RecordJson.Utf8(ExampleRecord.Complete);
        byte[] replacements = [.. "{}[]\",:\\/0-x \n"u8, 0x00, 0x80, 0xC3, 0xFF];
        for (int offset = 0; offset < whole.Length; offset++)
        {
            byte[] changed = [.. whole];
            changed[offset] = replacements[offset % replacements.Length];

            await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(new MemoryStream(changed), TestContext.Current.CancellationToken))
            {
                Assert.True(reading.Record is null != reading.Faults.IsEmpty, $"changed at {offset}");
                Assert.All(reading.Faults, fault => Assert.DoesNotContain("\n", fault.ToString(), StringComparison.Ordinal));
            }
        }
    }
}
