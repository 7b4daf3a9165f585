namespace EhchRules.Tests.Assessments.Timelines;

/// <summary>Texts that begin, are replaced, and end.</summary>
public sealed class TermTests
{
    [Fact]
    public void The_lead_GP_is_replaced_by_the_clinical_lead_on_1_October_2020()
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Leads = [Situation.Nurse] });

        TimelineTrack gp = Follow.Single("LEAD-1", "2020-08-15/2020-10-31", record);
        TimelineTrack clinical = Follow.Single("LEAD-2", "2020-08-15/2020-10-31", record);

        Assert.Equal(["2020-08-15/2020-09-30 NotMet", "2020-10-01/2020-10-31 NotApplicable"], gp.Lines());
        Assert.Equal(["Rules 2020-10-01: to 30 September 2020 this text applied: Network Contract DES 2020/21"], gp.Boundaries());
        Assert.Equal("Replaced", gp.Spans[1].Finding.Reason.Code);

        // The outcome stays; the letter gives way to the contract within the span.
        Assert.Equal(["2020-08-15/2020-10-31 Met"], clinical.Lines());
        Assert.Equal([(null, Force.InterimFlexibility), (new DateOnly(2020, 10, 1), Force.Contractual)], Forces(clinical));
    }

    [Fact]
    public void A_duty_ends_with_the_contract_of_31_March_2024()
    {
        PrimaryCareNetwork network = Situation.Network with { ServicePlans = [new() { AgreedOn = new(2020, 7, 20), Partners = [ServicePartner.CommunityServices] }] };

        TimelineTrack track = Follow.Single("PLAN-1", "2024-03-01/2024-04-30", Situation.Record(network: network));

        Assert.Equal(["2024-03-01/2024-03-31 Met", "2024-04-01/2024-04-30 NotApplicable"], track.Lines());
        Assert.Equal(["Rules 2024-04-01: to 31 March 2024 this text applied: Network Contract DES 2023/24"], track.Boundaries());
        Assert.Equal("OutsideCoverage", track.Spans[1].Finding.Reason.Code);
    }

    [Fact]
    public void A_duty_that_goes_on_keeps_its_outcome_and_loses_its_force()
    {
        TimelineTrack track = Follow.Single("LEAD-2", "2024-03-01/2024-04-30", Situation.Record(Situation.Oakfield with { Leads = [] }));

        Assert.Equal(["2024-03-01/2024-04-30 NotMet"], track.Lines());
        Assert.Equal([Force.Contractual, Force.Unverified], track.Spans[0].Findings.Select(static finding => finding.Force));
        Assert.Equal(new DateOnly(2024, 4, 1), track.Spans[0].Findings[1].HoldsFrom);
    }

    [Fact]
    public void A_text_that_begins_is_named_by_its_title()
    {
        PrimaryCareNetwork network = Situation.Network with { Team = new() { Members = [] } };

        TimelineTrack track = Follow.Single("MDT-4", "2020-08-20/2020-09-10", Situation.Record(network: network));

        Assert.Equal(["2020-08-20/2020-08-31 NotApplicable", "2020-09-01/2020-09-10 NotMet"], track.Lines());
        Assert.Equal(["Rules 2020-09-01: from 1 September 2020 this text applies: The care home clinical lead, September 2020"], track.Boundaries());
    }

    [Fact]
    public void A_text_that_says_something_else_from_a_day_on_is_told_so()
    {
        TimelineTrack track = Follow.Single("PCI-1", "2021-03-20/2021-04-10", Situation.Record());

        Assert.Equal(["2021-03-20/2021-03-31 NotApplicable", "2021-04-01/2021-04-10 Undetermined"], track.Lines());
        Assert.Equal(
            ["Rules 2021-04-01: what this text says of it changes on 1 April 2021: NHS England's letter of mid-2020 on the transition to the EHCH service"],
            track.Boundaries());
    }

    private static IEnumerable<(DateOnly? From, Force Force)> Forces(TimelineTrack track) =>
        track.Spans.SelectMany(static span => span.Findings.Select((finding, i) => (i == 0 ? (DateOnly?)null : finding.HoldsFrom, finding.Force)));
}
