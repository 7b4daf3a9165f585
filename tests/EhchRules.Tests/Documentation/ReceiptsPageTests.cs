using EhchRules.Json;

namespace EhchRules.Tests.Documentation;

/// <summary>Runs the example of docs/receipts.md.</summary>
public sealed class ReceiptsPageTests
{
    [Fact]
    public async Task An_assessment_is_read_back_and_verified()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        NetworkRecord record = Situation.Record();
        Assessment assessment = EhchRuleSet.Current.Assess(record, new(2020, 10, 19));
        using MemoryStream stream = new();
        await EhchJson.WriteAssessmentAsync(stream, assessment, cancellationToken: cancellationToken);
        stream.Position = 0;
        using StringWriter Console = new() { NewLine = "\n" };

#pragma warning disable CA1849 // A console is written to without waiting, and a StringWriter never blocks.
        // example: verify
        await foreach (ReceiptReading reading in EhchJson.ReadAssessmentsAsync(stream, cancellationToken))
        {
            if (reading.Receipt is not { } receipt) continue;   // its faults are in reading.Faults
            ReceiptVerification verification = EhchRuleSet.Current.Verify(receipt, record);
            Console.WriteLine(verification.IsSame ? $"the same: {verification.Findings} findings" : verification.Difference!.ToString());
        }
        // end of example
#pragma warning restore CA1849

        Assert.Equal(FormattableString.Invariant($"the same: {assessment.Findings.Count} findings\n"), Console.ToString());
        Example.IsPrintedIn("docs/receipts.md", "verify", "ReceiptsPageTests.cs");
    }
}
