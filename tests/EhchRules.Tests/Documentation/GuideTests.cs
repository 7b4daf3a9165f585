using System.Collections.Immutable;
using System.Text;
using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Json;
using Microsoft.Extensions.DependencyInjection;

namespace EhchRules.Tests.Documentation;

/// <summary>Runs the examples of docs/guide.md, and holds the guide to them.</summary>
public sealed class GuideTests
{
    private const string Guide = "docs/guide.md";

    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs", "guide.md"));
    private static readonly PcnCode Pcn = PcnCode.Parse("U57491");

    [Fact]
    public void Every_example_of_the_guide_is_run_here()
    {
        string tests = File.ReadAllText(Repository.PathOf("tests", "EhchRules.Tests", "Documentation", "GuideTests.cs"));

        // "sampling" is run in EhchRules.Sampling.Tests.
        Assert.All(Example.NamesIn(Guide).Except(["sampling"]), name => Assert.Contains($"// example: {name}\n", tests, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reading_gives_a_record()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using MemoryStream stream = Utf8("""{"format":"ehch-record/1","network":{"code":"U57491"}}""");

        // example: read
        NetworkRecord record = await EhchJson.ReadRecordAsync(stream, cancellationToken);
        // end of example

        Assert.Equal(Pcn, record.Network.Code);
        IsPrinted("read");
    }

    [Fact]
    public async Task Trying_to_read_tells_every_fault()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using MemoryStream stream = Utf8("""{"format":"ehch-record/1","network":{"code":"57491"},"homes":[{"id":"a","leeds":[]}]}""");
        using StringWriter Console = new() { NewLine = "\n" };

#pragma warning disable CA1849 // A console is written to without waiting, and a StringWriter never blocks.
        // example: try-read
        RecordReading reading = await EhchJson.TryReadRecordAsync(stream, cancellationToken);
        foreach (RecordFault fault in reading.Faults) Console.WriteLine(fault);
        // end of example
#pragma warning restore CA1849

        Assert.Null(reading.Record);
        Assert.Equal(2, reading.Faults.Length);
        IsPrinted("try-read");
        IsShown(Console.ToString());
    }

    [Fact]
    public void A_record_built_in_code_is_checked_as_one_that_is_read()
    {
        using StringWriter Console = new() { NewLine = "\n" };

        // example: build
        PrimaryCareNetwork network = new() { Code = PcnCode.Parse("U57491"), Practices = [new() { Code = PracticeCode.Parse("G84001"), From = new(2019, 7, 1) }] };
        Resident resident = new() { Id = "r-1", Stays = [new() { Home = "okfield", From = new(2020, 10, 1), Kind = StayKind.Permanent }] };
        if (!NetworkRecord.TryCreate(network, homes: [], residents: [resident], attestations: [], out NetworkRecord? record, out ImmutableArray<RecordFault> faults))
        {
            foreach (RecordFault fault in faults) Console.WriteLine(fault);
        }
        // end of example

        Assert.Null(record);
        Assert.Equal("$.residents[0].stays[0].home", Assert.Single(faults).Path);
        IsPrinted("build");
        IsShown(Console.ToString());
    }

    [Fact]
    public void A_container_has_the_rules()
    {
        ServiceCollection services = new();

        // example: container
        services.AddEhchRules(options =>
        {
            options.RuleSetVersion = "2026.12";
            options.CalendarThrough = new(2028, 12, 31);
        });
        // end of example

        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal("2026.12.0", provider.GetRequiredService<EhchRuleSet>().Version);
        IsPrinted("container");
    }

    [Fact]
    public void Unknown_none_and_some_give_three_answers()
    {
        CareHome home = AlignedHome();

        // example: facts
        CareHome unknown = home with { Id = "a", Leads = Facts<ClinicalLead>.Unknown };
        CareHome none = home with { Id = "b", Leads = [] };
        CareHome some = home with { Id = "c", Leads = [new() { Person = "p-2", Profession = Profession.GeneralPractitioner, From = new(2020, 7, 31) }] };
        // end of example

        Assert.Equal(Facts<ClinicalLead>.Unknown, AlignedHome().Leads);
        Finding[] findings = [.. Assess([unknown, none, some], new(2020, 10, 19)).Findings.Where(finding => finding.Requirement == Leadership.ClinicalLead)];
        Assert.Equal([Outcome.Undetermined, Outcome.NotMet, Outcome.Met], findings.Select(finding => finding.Outcome));
        IsPrinted("facts");
        Assert.All(findings, finding => IsShown($"| `{finding.Outcome}` | {finding.Reason.Text} |"));
        Assert.Equal(["homes/a/leads"], findings[0].Missing);
    }

    [Fact]
    public void Knowledge_of_a_day_leaves_out_what_was_announced_after_it()
    {
        NetworkRecord record = NetworkRecord.Create(new() { Code = Pcn }, homes: [AlignedHome()], residents: []);
        DateOnly day = new(2020, 8, 31);

        // example: options
        AssessmentOptions options = new()
        {
            KnownOn = new(2020, 9, 1),
            Calendar = WorkingDayCalendar.EnglandAndWales,
            AllOccasions = true,
        };
        Assessment assessment = EhchRuleSet.Current.Assess(record, day, options);
        // end of example

        Assert.Equal(options, assessment.Options);
        IsPrinted("options");
    }

    [Fact]
    public async Task A_home_that_two_records_claim_is_reported_for_both()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string line = Encoding.UTF8.GetString(await Written(NetworkRecord.Create(new() { Code = Pcn }, homes: [AlignedHome()], residents: []))).TrimEnd();
        string other = line.Replace("U57491", "U00002", StringComparison.Ordinal);
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, $"{line}\n{other}\n", cancellationToken);
        DateOnly day = new(2020, 10, 19);
        List<Assessment> assessments = [];

        // example: many
        AlignmentRegister register = new();
        await using (FileStream first = File.OpenRead(path))
        {
            await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(first, cancellationToken))
            {
                if (reading.Record is { } record) register.Add(record);
            }
        }

        await using FileStream second = File.OpenRead(path);
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(second, cancellationToken))
        {
            if (reading.Record is not { } record) continue;   // its faults are in reading.Faults, with the number of the line
            assessments.Add(EhchRuleSet.Current.Assess(record, day, new() { Register = register }));
        }
        // end of example

        Assert.Equal(2, assessments.Count);
        Assert.All(assessments, one => Assert.Equal("SeveralNetworks", Assert.Single(one.Findings, finding => finding.Requirement == Alignment.SingleNetwork).Reason.Code));
        IsPrinted("many");
        second.Close();
        File.Delete(path);
    }

    [Fact]
    public void A_finding_says_what_why_since_when_and_by_which_text()
    {
        Assessment assessment = Assess([AlignedHome() with { Leads = [] }], new(2020, 10, 19));
        using StringWriter Console = new() { NewLine = "\n" };

        // example: findings
        foreach (Finding finding in assessment.Findings.Where(finding => finding.Outcome is Outcome.NotMet && finding.Force is Force.Contractual))
        {
            Console.WriteLine($"{finding.Requirement.Id}, {finding.Subject}: {finding.Reason.Code}");
            Console.WriteLine(finding.Reason.Text);
            foreach (Citation citation in assessment.TermOf(finding.Requirement).Citations) Console.WriteLine(citation);
        }
        // end of example

        IsPrinted("findings");
        IsShown(Console.ToString());
    }

    [Fact]
    public void A_timeline_tells_when_an_outcome_changes_and_why()
    {
        CareHome led = AlignedHome() with { Leads = [new() { Person = "p-2", Profession = Profession.GeneralPractitioner, From = new(2020, 7, 31), To = new(2020, 10, 18) }] };
        NetworkRecord record = NetworkRecord.Create(new() { Code = Pcn }, homes: [led], residents: []);
        using StringWriter Console = new() { NewLine = "\n" };

        // example: timeline
        Timeline timeline = EhchRuleSet.Current.Timeline(record, DateRange.Between(new(2020, 9, 28), new(2020, 10, 31)));
        foreach (TimelineSpan span in timeline.Of(Leadership.ClinicalLead, "oakfield").Single().Spans) Console.WriteLine($"{span}: {span.Start?.Text ?? "as it stood"}");
        Breach breach = timeline.EarliestBreach(Leadership.ClinicalLead, "oakfield");
        // end of example

        Assert.Equal(new DateOnly(2020, 10, 19), Assert.IsType<BreachOnDay>(breach).Day);
        Assert.StartsWith("2020-09-28/2020-10-18 Met: as it stood\n2020-10-19/2020-10-31 NotMet: ", Console.ToString(), StringComparison.Ordinal);
        IsPrinted("timeline");
    }

    [Fact]
    public void A_reassessment_takes_over_what_still_stands()
    {
        Resident resident = new()
        {
            Id = "r-1",
            Registrations = [new() { Practice = PracticeCode.Parse("G84001"), From = new(2019, 7, 1) }],
            Stays = [new() { Home = "oakfield", From = new(2020, 10, 12), Kind = StayKind.Permanent }],
            HospitalEpisodes = [],
            Plans = [],
        };
        NetworkRecord record = NetworkRecord.Create(new() { Code = Pcn, Practices = [new() { Code = PracticeCode.Parse("G84001"), From = new(2019, 7, 1) }] }, homes: [AlignedHome()], residents: [resident]);
        Assessment assessment = EhchRuleSet.Current.Assess(record, new(2020, 10, 19));

        // example: reassess
        Resident planned = resident with { Plans = [new() { AgreedOn = new(2020, 10, 20) }] };
        NetworkRecord changed = NetworkRecord.Create(record.Network, record.Homes, [planned], record.Attestations);
        Assessment tomorrow = EhchRuleSet.Current.Reassess(assessment, changed, on: new(2020, 10, 20));
        // end of example

        Assert.Equal(Outcome.NotYetDue, assessment.Findings.Of(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission).Single().Outcome);
        Assert.Equal(Outcome.Met, tomorrow.Findings.Of(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission).Single().Outcome);
        IsPrinted("reassess");
    }

    [Fact]
    public void An_attestation_settles_a_question_and_nothing_else()
    {
        CareHome home = AlignedHome();
        PrimaryCareNetwork network = new() { Code = Pcn, MedicalInput = [] };

        // example: attest
        Attestation attestation = new()
        {
            Requirement = HomeRounds.ConsistentStaff.Id,
            Subject = "oakfield",
            Answer = true,
            By = "p-2",
            On = new(2020, 12, 31),
            Statement = "same nurse and GP at every round since October",
        };
        NetworkRecord record = NetworkRecord.Create(network, [home], residents: [], [attestation]);
        // end of example

        Assert.Equal(Outcome.NeedsJudgement, OfStaff(record, new(2020, 12, 30)).Outcome);
        Assert.Equal("AttestedMet", OfStaff(record, new(2020, 12, 31)).Reason.Code);
        IsPrinted("attest");

        static Finding OfStaff(NetworkRecord record, DateOnly on) =>
            EhchRuleSet.Current.Assess(record, on).Findings.Single(finding => finding.Requirement == HomeRounds.ConsistentStaff);
    }

    [Fact]
    public async Task An_assessment_is_written_with_chosen_findings()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        Assessment assessment = Assess([AlignedHome()], new(2020, 10, 19));
        using MemoryStream stream = new();

        // example: write
        await EhchJson.WriteAssessmentAsync(stream, assessment, finding => finding.Outcome is Outcome.NotMet, indented: true, cancellationToken);
        // end of example

        Assert.StartsWith("{\n  \"format\": \"ehch-assessment/1\",\n", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        IsPrinted("write");
    }

    [Fact]
    public void The_catalogue_and_the_calendar_can_be_asked_by_themselves()
    {
        // example: catalogue
        Requirement plan = RequirementCatalogue.Find("PCSP-3")!;
        Force? force = plan.TermOn(new(2024, 4, 1))?.Force;
        DateOnly? due = WorkingDayCalendar.EnglandAndWales.WorkingDaysAfter(new(2020, 10, 1), workingDays: 7);
        // end of example

        Assert.Same(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, plan);
        Assert.Equal(Force.Unverified, force);
        Assert.Equal(new DateOnly(2020, 10, 12), due);
        IsPrinted("catalogue");
    }

    private static CareHome AlignedHome() => new()
    {
        Id = "oakfield",
        Registrations = [new() { Location = CqcLocationId.Parse("1-125856395"), From = new(2011, 1, 25), Services = [RegisteredService.CareHomeWithNursing] }],
        Alignments = [new() { Network = Pcn, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }],
    };

    private static Assessment Assess(Facts<CareHome> homes, DateOnly on) =>
        EhchRuleSet.Current.Assess(NetworkRecord.Create(new() { Code = Pcn }, homes, residents: []), on);

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<byte[]> Written(NetworkRecord record)
    {
        using MemoryStream stream = new();
        await EhchJson.WriteRecordAsync(stream, record);
        return stream.ToArray();
    }

    private static void IsShown(string output) => Assert.True(Text.Contains(output, StringComparison.Ordinal), $"{Guide} does not show: {output}");

    private static void IsPrinted(string name) => Example.IsPrintedIn(Guide, name, "GuideTests.cs");
}
