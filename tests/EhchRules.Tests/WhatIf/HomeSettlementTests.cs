using EhchRules.WhatIf;

using static EhchRules.Testing.Situation;

namespace EhchRules.Tests.WhatIf;

/// <summary>What would settle a home's alignment, its protocols and the support that it has.</summary>
public sealed class HomeSettlementTests
{
    private const string AllFour = "agree protocols with oakfield on information sharing, shared care planning, shared care records and clinical governance";

    private static readonly CareHome Unsupported = Oakfield with
    {
        Protocols = [],
        Support = new() { OutOfHoursContacts = [], RemoteMonitoring = [], MedicineSupply = [], DeteriorationTools = [] },
    };

    private static readonly CareHome Claiming = Oakfield with
    {
        Exemptions = [new() { NotSubstantivelyACareHome = true, ProviderAgreedOn = new(2020, 8, 1), Disputed = true }],
    };

    [Theory]
    [InlineData("2020-10-19", $"By 31 March 2021: {AllFour}.")]
    [InlineData("2021-03-31", $"By 31 March 2021: {AllFour}.")]
    [InlineData("2021-04-01", $"By 1 April 2021: {AllFour} (late).")]
    public void Protocols_are_needed_of_all_four_kinds(string on, string expected) => Assert.Equal(expected, Settling.Text(Record(Unsupported), on, "INFO-1"));

    [Theory]
    [InlineData("2021-03-01", "By 31 March 2021: agree protocols with oakfield on shared care planning and clinical governance.")]
    [InlineData("2021-05-01", "By 1 May 2021: agree protocols with oakfield on shared care planning and clinical governance (late).")]
    public void Those_that_are_agreed_are_not_asked_for_again(string on, string expected)
    {
        DateOnly agreed = new(2021, 2, 1);
        CareHome half = Unsupported with { Protocols = [new() { Kind = ProtocolKind.SharedCareRecords, AgreedOn = agreed }, new() { Kind = ProtocolKind.InformationSharing, AgreedOn = agreed }] };

        Assert.Equal(expected, Settling.Text(Record(half), on, "INFO-1"));
    }

    [Theory]
    [InlineData("2020-07-20", "By 31 July 2020: agree with the commissioner that oakfield is aligned to U57491.")]
    [InlineData("2020-08-10", "By 10 August 2020: agree with the commissioner that oakfield is aligned to U57491 (late).")]
    public void A_home_that_is_not_aligned_is_to_be_agreed(string on, string expected) =>
        Assert.Equal(expected, Settling.Text(Record(Oakfield with { Alignments = [] }), on, "ALIGN-1"));

    [Fact]
    public void Of_two_networks_one_is_to_be_left_which_shows_on_the_day_after()
    {
        CareHome both = Oakfield with { Alignments = [.. Oakfield.Alignments, new() { Network = PcnCode.Parse("U00002"), AgreedOn = new(2020, 9, 1), From = new(2020, 9, 1) }] };

        Settlement settlement = Settling.Of(Record(both), "2020-10-19", "ALIGN-2");

        Assert.Equal("By 19 October 2020, either: end the alignment of oakfield to U57491; or: end the alignment of oakfield to U00002.", settlement.ToString());
        Assert.All(settlement.Sets, set => Assert.Equal(new DateOnly(2020, 10, 20), set.JudgedOn));
    }

    [Theory]
    [InlineData("ALIGN-3", "have the commissioner agree to the exemption of oakfield")]
    [InlineData("ALIGN-4", "put evidence of the agreement to the exemption of oakfield on file")]
    [InlineData("ALIGN-5", "obtain the local authority's advice on the exemption of oakfield")]
    public void A_claim_of_exemption_is_completed(string requirement, string expected) =>
        Assert.Equal($"By 19 October 2020: {expected}.", Settling.Text(Record(Claiming), "2020-10-19", requirement));

    [Fact]
    public void A_home_that_does_act_as_one_cannot_be_made_exempt()
    {
        CareHome acting = Oakfield with { Exemptions = [new() { NotSubstantivelyACareHome = false, ProviderAgreedOn = new(2020, 8, 1), CommissionerAgreedOn = new(2020, 8, 1) }] };

        Assert.Equal(NothingSettles.NoFactWithinReach, Settling.Of(Record(acting), "2020-10-19", "ALIGN-3").WhyNone);
    }

    [Theory]
    [InlineData("2020-08-18", "COVID-4", "put remote monitoring in place at oakfield")]
    [InlineData("2020-08-18", "COVID-5", "arrange the supply of medicines to oakfield")]
    [InlineData("2020-08-18", "COVID-8", "tell oakfield whom to contact out of hours")]
    [InlineData("2020-10-19", "ROLE-1", "take an early-deterioration tool into use at oakfield")]
    [InlineData("2020-10-19", "ROLE-2", "attest that ROLE-2 is satisfied, or not owed, for oakfield")]
    public void Support_that_lacks_is_to_be_given(string on, string requirement, string expected)
    {
        string day = on == "2020-08-18" ? "18 August 2020" : "19 October 2020";

        Assert.Equal($"By {day}: {expected}.", Settling.Text(Record(Unsupported), on, requirement));
        Assert.Equal($"By {day}: {expected}.", Settling.Text(Record(Unsupported with { Support = null }), on, requirement));
    }
}
