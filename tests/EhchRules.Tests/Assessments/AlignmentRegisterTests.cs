namespace EhchRules.Tests.Assessments;

/// <summary>ALIGN-2 across the records of one file: a CQC location that two networks claim on the same day.</summary>
public sealed class AlignmentRegisterTests
{
    private static readonly PcnCode Other = PcnCode.Parse("U10001");

    [Theory]
    [InlineData("2020-09-30", Outcome.Met, Outcome.NeedsJudgement)]
    [InlineData("2020-10-01", Outcome.NotMet, Outcome.NotMet)]
    [InlineData("2021-01-31", Outcome.NotMet, Outcome.NotMet)]
    [InlineData("2021-02-01", Outcome.Met, Outcome.NotMet)]
    public void Both_records_report_a_location_that_both_claim_on_the_days_on_which_they_do(string on, Outcome here, Outcome there)
    {
        NetworkRecord one = Claim(Situation.HayesWick, "oakfield", "2020-07-31/..");
        NetworkRecord other = Claim(Other, "the-oaks", "2020-10-01/2021-01-31", registered: new(2020, 8, 1));
        AlignmentRegister register = Register(one, other);

        Finding hereFinding = Situation.Finding(one, on, "ALIGN-2", new() { Register = register });
        Finding thereFinding = Situation.Finding(other, on, "ALIGN-2", new() { Register = register });

        // The other record's home is a newcomer before its own alignment; after it, its own record has it in no network but this one's.
        Assert.Equal(here, hereFinding.Outcome);
        if (on is "2020-10-01" or "2021-01-31")
        {
            Assert.Equal(there, thereFinding.Outcome);
            Assert.Equal(["U10001", "U57491"], hereFinding.Reason.Conditions);
            Assert.Equal(["U10001", "U57491"], thereFinding.Reason.Conditions);
        }
    }

    [Fact]
    public void On_the_day_before_neither_is_at_fault_where_each_had_the_home_in_turn()
    {
        NetworkRecord one = Claim(Situation.HayesWick, "oakfield", "2020-07-31/2020-09-30");
        NetworkRecord other = Claim(Other, "the-oaks", "2020-10-01/..");
        AlignmentRegister register = Register(one, other);

        foreach (string on in (string[])["2020-09-30", "2020-10-01"])
        {
            Assert.NotEqual("SeveralNetworks", Situation.Finding(one, on, "ALIGN-2", new() { Register = register }).Reason.Code);
            Assert.NotEqual("SeveralNetworks", Situation.Finding(other, on, "ALIGN-2", new() { Register = register }).Reason.Code);
        }
    }

    [Fact]
    public void The_day_of_agreement_counts_where_it_is_later()
    {
        NetworkRecord one = Claim(Situation.HayesWick, "oakfield", "2020-07-31/..");
        NetworkRecord other = Claim(Other, "the-oaks", "2020-08-01/..", agreed: new(2020, 10, 1));
        AlignmentRegister register = Register(one, other);

        Assert.Equal(Outcome.Met, Situation.Finding(one, "2020-09-30", "ALIGN-2", new() { Register = register }).Outcome);
        Assert.Equal(Outcome.NotMet, Situation.Finding(one, "2020-10-01", "ALIGN-2", new() { Register = register }).Outcome);
    }

    [Fact]
    public void An_alignment_of_which_no_agreement_is_known_is_no_claim_on_another_record()
    {
        NetworkRecord one = Claim(Situation.HayesWick, "oakfield", "2020-07-31/..");
        NetworkRecord other = Claim(Other, "the-oaks", "2020-10-01/..", agreed: null);

        Assert.Equal(Outcome.Met, Situation.Finding(one, "2020-10-01", "ALIGN-2", new() { Register = Register(one, other) }).Outcome);
    }

    [Fact]
    public void The_registration_with_which_the_location_is_held_counts()
    {
        NetworkRecord one = Claim(Situation.HayesWick, "oakfield", "2020-07-31/..");
        NetworkRecord other = Claim(Other, "the-oaks", "2020-07-31/..", registered: new(2020, 10, 1));

        Assert.Equal(Outcome.Met, Situation.Finding(one, "2020-09-30", "ALIGN-2", new() { Register = Register(one, other) }).Outcome);
        Assert.Equal(Outcome.NotMet, Situation.Finding(one, "2020-10-01", "ALIGN-2", new() { Register = Register(one, other) }).Outcome);
    }

    [Fact]
    public void Another_location_is_another_home()
    {
        NetworkRecord one = Claim(Situation.HayesWick, "oakfield", "2020-07-31/..");
        NetworkRecord other = Claim(Other, "oakfield", "2020-07-31/..", location: "1-10552899555");

        Assert.Equal(Outcome.Met, Situation.Finding(one, "2020-10-01", "ALIGN-2", new() { Register = Register(one, other) }).Outcome);
    }

    [Fact]
    public void A_record_is_no_rival_to_itself_and_without_a_register_there_is_none()
    {
        NetworkRecord one = Claim(Situation.HayesWick, "oakfield", "2020-07-31/..");

        Assert.Equal(Outcome.Met, Situation.Finding(one, "2020-10-01", "ALIGN-2", new() { Register = Register(one, one) }).Outcome);
        Assert.Equal(Outcome.Met, Situation.Finding(one, "2020-10-01", "ALIGN-2").Outcome);
        Assert.Throws<ArgumentNullException>("record", () => new AlignmentRegister().Add(null!));
    }

    private static AlignmentRegister Register(params NetworkRecord[] records)
    {
        AlignmentRegister register = new();
        foreach (NetworkRecord record in records) register.Add(record);
        return register;
    }

    private static NetworkRecord Claim(PcnCode network, string id, string aligned, DateOnly registered, string location = "1-125856395") =>
        Claim(network, id, aligned, new(2020, 7, 15), registered, location);

    private static NetworkRecord Claim(PcnCode network, string id, string aligned, string location = "1-125856395") =>
        Claim(network, id, aligned, new(2020, 7, 15), new(2011, 1, 25), location);

    private static NetworkRecord Claim(PcnCode network, string id, string aligned, DateOnly? agreed) =>
        Claim(network, id, aligned, agreed, new(2011, 1, 25), "1-125856395");

    private static NetworkRecord Claim(PcnCode network, string id, string aligned, DateOnly? agreed, DateOnly registered, string location) => NetworkRecord.Create(
        new() { Code = network },
        [
            new()
            {
                Id = id,
                Registrations = [new() { Location = CqcLocationId.Parse(location), Services = [RegisteredService.CareHomeWithNursing], From = registered }],
                Alignments = [new() { Network = network, AgreedOn = agreed, From = Iso.Range(aligned).From!.Value, To = Iso.Range(aligned).To }],
            },
        ],
        []);
}
