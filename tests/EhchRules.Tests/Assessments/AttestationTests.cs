using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Assessments;

/// <summary>What an attestation settles, and when: settled point S12. ROLE-2 asks for a judgement on every day since September 2020.</summary>
public sealed class AttestationTests
{
    [Theory]

    // Known from its day on, and not before.
    [InlineData("2020-10-04", Outcome.NeedsJudgement, "true 2020-10-05")]
    [InlineData("2020-10-05", Outcome.Met, "true 2020-10-05")]
    [InlineData("2024-04-01", Outcome.Met, "true 2020-10-05")]
    [InlineData("2020-10-05", Outcome.NotMet, "false 2020-10-05")]

    // Its span: the days of from to to that are not before its own.
    [InlineData("2020-10-04", Outcome.NeedsJudgement, "true 2020-10-05 2020-09-01/..")]
    [InlineData("2020-10-05", Outcome.Met, "true 2020-10-05 2020-09-01/..")]
    [InlineData("2020-10-09", Outcome.NeedsJudgement, "true 2020-10-05 2020-10-10/2020-10-20")]
    [InlineData("2020-10-10", Outcome.Met, "true 2020-10-05 2020-10-10/2020-10-20")]
    [InlineData("2020-10-20", Outcome.Met, "true 2020-10-05 2020-10-10/2020-10-20")]
    [InlineData("2020-10-21", Outcome.NeedsJudgement, "true 2020-10-05 2020-10-10/2020-10-20")]
    [InlineData("2020-10-05", Outcome.NeedsJudgement, "true 2020-10-05 2020-09-01/2020-10-04")]

    // The latest day wins, whatever the order in the record.
    [InlineData("2020-10-09", Outcome.NotMet, "false 2020-10-05", "true 2020-10-10")]
    [InlineData("2020-10-10", Outcome.Met, "false 2020-10-05", "true 2020-10-10")]
    [InlineData("2020-10-09", Outcome.NotMet, "true 2020-10-10", "false 2020-10-05")]
    [InlineData("2020-10-10", Outcome.Met, "true 2020-10-10", "false 2020-10-05")]
    [InlineData("2020-10-10", Outcome.NotMet, "true 2020-10-05", "false 2020-10-10")]

    // One that has ended no longer stands in the way of an earlier one.
    [InlineData("2020-10-20", Outcome.NotMet, "true 2020-10-05", "false 2020-10-10 2020-10-10/2020-10-20")]
    [InlineData("2020-10-21", Outcome.Met, "true 2020-10-05", "false 2020-10-10 2020-10-10/2020-10-20")]

    // Equal days: the same answer holds, different ones leave the question open.
    [InlineData("2020-10-05", Outcome.Met, "true 2020-10-05", "true 2020-10-05")]
    [InlineData("2020-10-05", Outcome.NotMet, "false 2020-10-05", "false 2020-10-05")]
    [InlineData("2020-10-05", Outcome.NeedsJudgement, "true 2020-10-05", "false 2020-10-05")]
    [InlineData("2020-10-05", Outcome.NeedsJudgement, "false 2020-10-01", "true 2020-10-05", "false 2020-10-05")]
    [InlineData("2020-10-06", Outcome.Met, "true 2020-10-05", "false 2020-10-05", "true 2020-10-06")]

    // One without an answer settles nothing, and hides nothing.
    [InlineData("2020-10-05", Outcome.NeedsJudgement, "null 2020-10-05")]
    [InlineData("2020-10-06", Outcome.Met, "true 2020-10-05", "null 2020-10-06")]
    public void A_question_of_judgement_and_what_was_attested(string on, Outcome outcome, params string[] attested)
    {
        NetworkRecord record = Situation.Record(attestations: [.. attested.Select(static text => Of("ROLE-2", "oakfield", text))]);

        Assert.Equal(outcome, Situation.Finding(record, on, "ROLE-2").Outcome);
    }

    [Fact]
    public void The_finding_says_who_attested_what_and_when_in_any_culture()
    {
        using HostileCulture hostile = new("tr-TR");
        Attestation attestation = Of("ROLE-2", "oakfield", "true 2020-10-05") with { By = "p-2", Statement = "seen at every round." };

        Reason met = Situation.Finding(Situation.Record(attestations: [attestation]), "2020-10-05", "ROLE-2").Reason;
        Reason notMet = Situation.Finding(Situation.Record(attestations: [attestation with { Answer = false, By = null, Statement = null }]), "2020-10-05", "ROLE-2").Reason;

        Assert.Equal("AttestedMet: p-2 attested on 5 October 2020 that this is satisfied, or not owed here: \"seen at every round\".", met.ToString());
        Assert.Equal("AttestedNotMet: Someone attested on 5 October 2020 that this is not satisfied: no statement given.", notMet.ToString());
    }

    [Fact]
    public void Two_that_differ_are_both_named()
    {
        NetworkRecord record = Situation.Record(attestations:
        [
            Of("ROLE-2", "oakfield", "true 2020-10-05") with { By = "p-2" },
            Of("ROLE-2", "oakfield", "false 2020-10-05") with { By = "p-7" },
        ]);

        Assert.Equal(
            "AttestationsDiffer: Two attestations of 5 October 2020 differ. p-2 says yes. p-7 says no. Is this satisfied, or not owed here?",
            Situation.Finding(record, "2020-10-05", "ROLE-2").Reason.ToString());
    }

    [Fact]
    public void Nothing_but_a_question_of_judgement_is_settled()
    {
        CareHome home = Situation.Oakfield with { Leads = [] };
        NetworkRecord record = Situation.Record(home, attestations: [Of("LEAD-2", "oakfield", "true 2020-10-05"), Of("ROUND-1", "oakfield", "true 2020-10-05")]);

        Assert.Equal(Outcome.NotMet, Situation.Finding(record, "2020-10-19", "LEAD-2").Outcome);
        Assert.Equal(Outcome.Undetermined, Situation.Finding(record, "2020-10-19", "ROUND-1").Outcome);
    }

    [Fact]
    public void Another_subject_and_another_requirement_are_not_settled()
    {
        NetworkRecord record = NetworkRecord.Create(
            Situation.Network,
            [Situation.Oakfield, Situation.Home("elm-court", "1-10552899555")],
            [],
            [Of("ROLE-2", "elm-court", "true 2020-10-05"), Of("ROUND-3", "oakfield", "true 2020-10-05")]);

        Assert.Equal([Outcome.Met, Outcome.NeedsJudgement], Situation.Findings(record, "2020-10-19", "ROLE-2").Select(static finding => finding.Outcome));
        Assert.Equal(["elm-court", "oakfield"], Situation.Findings(record, "2020-10-19", "ROLE-2").Select(static finding => finding.Subject.Id));
    }

    [Fact]
    public void A_network_is_named_by_its_code()
    {
        PrimaryCareNetwork network = Situation.Network with { Learning = [] };
        KnownList<Attestation> attested = [Of("LEARN-1", "U57491", "true 2020-10-05")];

        Assert.Equal(Outcome.NeedsJudgement, Situation.Finding(Situation.Record(network: network), "2020-10-19", "LEARN-1").Outcome);
        Assert.Equal(Outcome.Met, Situation.Finding(Situation.Record(network: network, attestations: attested), "2020-10-19", "LEARN-1").Outcome);
    }

    [Theory]
    [InlineData(null, Outcome.Met, Outcome.Met)]
    [InlineData("return 2020-11-05", Outcome.Met, Outcome.NeedsJudgement)]
    [InlineData("return 2020-12-03", Outcome.NeedsJudgement, Outcome.Met)]
    [InlineData("return 2020-11-04", Outcome.NeedsJudgement, Outcome.NeedsJudgement)]
    [InlineData("admission 2020-11-05", Outcome.NeedsJudgement, Outcome.NeedsJudgement)]
    public void One_that_is_narrowed_to_an_occasion_settles_that_occasion_and_no_other(string? occasion, Outcome first, Outcome second)
    {
        Resident resident = Situation.Resident("r-1", "2020-10-01/..") with
        {
            HospitalEpisodes = [new() { From = new(2020, 11, 2), To = new(2020, 11, 5) }, new() { From = new(2020, 12, 1), To = new(2020, 12, 3) }],
            TimescaleReasons = [new() { On = new(2020, 11, 6), Text = "the family asked for time" }, new() { On = new(2020, 12, 4), Text = "the family asked for time" }],
        };
        NetworkRecord record = Situation.Record(residents: [resident], attestations: [Of("PCSP-4", "r-1", "true 2020-12-20") with { Occasion = occasion }]);

        Finding[] findings = Situation.Findings(record, "2020-12-31", "PCSP-4");

        Assert.Equal(["return 2020-11-05", "return 2020-12-03"], findings.Select(static finding => finding.Subject.Occasion.ToString()));
        Assert.Equal([first, second], findings.Select(static finding => finding.Outcome));
        Assert.Equal([new DateOnly(2020, 11, 16), new DateOnly(2020, 12, 14)], findings.Select(static finding => finding.DueOn));
    }

    [Fact]
    public void One_that_is_narrowed_settles_no_finding_without_an_occasion() => Assert.Equal(
        Outcome.NeedsJudgement,
        Situation.Finding(Situation.Record(attestations: [Of("ROLE-2", "oakfield", "true 2020-10-05") with { Occasion = "week 2020-10-05" }]), "2020-10-05", "ROLE-2").Outcome);

    [Theory]
    [InlineData("LEAD-3", "true", Outcome.Met, Outcome.Met)]
    [InlineData("LEAD-3", "false", Outcome.NotMet, Outcome.NotMet)]
    [InlineData("LEAD-2", "true", Outcome.NeedsJudgement, Outcome.Met)]
    [InlineData("ROLE-2", "true", Outcome.NeedsJudgement, Outcome.NeedsJudgement)]
    public void What_is_attested_of_the_exception_carries_into_the_clinical_lead(string requirement, string answer, Outcome exception, Outcome lead)
    {
        // A practice has joined since all agreed to the nurse: does the agreement still stand?
        PrimaryCareNetwork network = Situation.Network with
        {
            Practices = [.. Situation.Network.Practices, new() { Code = PracticeCode.Parse("G84002"), From = new(2020, 10, 1) }],
        };
        NetworkRecord record = Situation.Record(
            Situation.Oakfield with { Leads = [Situation.Nurse] }, network: network, attestations: [Of(requirement, "oakfield", $"{answer} 2020-10-05")]);

        Assert.Equal(Outcome.NeedsJudgement, Situation.Finding(record, "2020-10-04", "LEAD-3").Outcome);
        Assert.Equal(Outcome.NeedsJudgement, Situation.Finding(record, "2020-10-04", "LEAD-2").Outcome);
        Assert.Equal(exception, Situation.Finding(record, "2020-10-05", "LEAD-3").Outcome);
        Assert.Equal(lead, Situation.Finding(record, "2020-10-05", "LEAD-2").Outcome);
    }

    /// <summary>Reads <c>true 2020-10-05 2020-10-10/2020-10-20</c>: the answer, the day, and the span if one is given.</summary>
    private static Attestation Of(string requirement, string subject, string text)
    {
        string[] words = text.Split(' ');
        DateRange span = words.Length > 2 ? Range(words[2]) : DateRange.Always;
        return new()
        {
            Requirement = requirement,
            Subject = subject,
            Answer = words[0] switch { "true" => true, "false" => false, _ => null },
            On = Day(words[1]),
            From = span.From,
            To = span.To,
        };
    }
}
