using System.Text;

namespace EhchRules.Tables.Tests.Documentation;

/// <summary>Runs the example of docs/registers.md.</summary>
public sealed class RegistersPageTests
{
    [Fact]
    public async Task A_record_is_completed_from_a_register()
    {
        NetworkRecord record = NetworkRecord.Create(
            new() { Code = PcnCode.Parse("U57490") },
            [
                new()
                {
                    Id = "oakfield",
                    Registrations = [new() { Location = CqcLocationId.Parse("1-100000001"), From = new(2011, 1, 24) }],
                    Beds = [new() { From = new(2020, 4, 1), Count = 28 }],
                },
            ],
            Facts<Resident>.Unknown);
        using MemoryStream stream = new("""{"locationId":"1-100000001","name":"Oakfield","numberOfBeds":30,"registrationStatus":"Registered","dormancy":"perhaps"}"""u8.ToArray());
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        Output Console = new();

        // example: registers
        CareHome? made = null;
        CqcReading reading = await CqcRegister.ReadAsync(stream, new DateOnly(2026, 9, 1), cancellationToken);
        foreach (RegisterFault fault in reading.Faults) Console.Error.WriteLine(fault);
        if (reading.Register is { } register)
        {
            foreach (RegisterDisagreement disagreement in record.DisagreementsWith(register)) Console.Error.WriteLine(disagreement);
            record = record.CompletedFrom(register);
            made = register.HomeOf(CqcLocationId.Parse("1-100000001"));   // for a record that has nothing of it yet
        }
        // end of example

        Assert.Equal(
            "line 1: $.dormancy: \"perhaps\" is neither Y nor N\nhomes/oakfield/beds/0/count: 28; 30 in CQC's API answers of 1 September 2026\n", Console.Error.ToString());
        Assert.Equal("Oakfield", record.Homes[0].Name);
        Assert.Equal([new BedCount { From = new(2026, 9, 1), Count = 30 }], made!.Beds);
        Example.IsPrintedIn("docs/registers.md", "registers", "RegistersPageTests.cs", "EhchRules.Tables");
    }

    /// <summary>Stands for the console in the example.</summary>
    private sealed class Output
    {
        internal StringWriter Error { get; } = new(new StringBuilder()) { NewLine = "\n" };
    }
}
