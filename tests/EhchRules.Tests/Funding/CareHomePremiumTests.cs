using System.Collections.Immutable;
using EhchRules.Funding;

using static EhchRules.Tests.Funding.PremiumRateTests;
using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Funding;

/// <summary>Whose beds count, and what stops a premium from being worked out. Rate of October 2024: £10.60 a bed.</summary>
public sealed class CareHomePremiumTests
{
    private static readonly CareHome Oakfield = Situation.Oakfield with { Beds = [Beds("2020-04-01", 42)] };
    private static readonly CareHome ElmCourt = Situation.Home("elm-court", "1-200000001") with { Beds = [Beds("2020-04-01", 10)] };

    [Fact]
    public void The_beds_of_all_aligned_homes_are_added_up_and_each_home_is_told()
    {
        MonthlyPremium premium = Of("2024-10", Oakfield, ElmCourt);

        Assert.Equal(551.20m, premium.Total);
        Assert.Equal(52, premium.Beds);
        Assert.Equal(["elm-court", "oakfield"], premium.Homes.Select(static paid => paid.Home.Id));
        Assert.Equal([106.00m, 445.20m], premium.Homes.Select(paid => premium.AmountOf(paid)!.Value));
        Assert.Equal([Day("2020-04-01"), Day("2020-04-01")], premium.Homes.Select(static paid => paid.BedsFrom));
        Assert.Empty(premium.NotPaid);
    }

    // Two homes of 30 beds at £130.253: £325.6325 each, £651.265 together.
    [Fact]
    public void The_total_is_rounded_once_and_not_home_by_home()
    {
        MonthlyPremium premium = Of("2025-04", Oakfield with { Beds = [Beds("2020-04-01", 30)] }, ElmCourt with { Beds = [Beds("2020-04-01", 30)] });

        Assert.Equal([325.63m, 325.63m], premium.Homes.Select(paid => premium.AmountOf(paid)!.Value));
        Assert.Equal(651.27m, premium.Total);
    }

    [Theory]
    [InlineData("2020-08", "15495.00")]
    [InlineData("2024-10", "21899.60")]
    [InlineData("2025-04", "22425.22")]
    public void A_place_of_53_homes_and_2066_beds(string month, string pounds)
    {
        CareHome[] homes = [.. Enumerable.Range(0, 53).Select(static i =>
            Situation.Home(FormattableString.Invariant($"home-{i}"), FormattableString.Invariant($"1-{200000000 + i}")) with { Beds = [Beds("2020-04-01", i == 0 ? 38 : 39)] })];

        MonthlyPremium premium = Of(month, homes);

        Assert.Equal((53, 2066), (premium.Homes.Length, premium.Beds));
        Assert.Equal(Money(pounds), premium.Total);
    }

    [Theory]
    [InlineData("2024-10-01", 50, "2024-10-01")]
    [InlineData("2024-10-02", 42, "2020-04-01")]
    public void The_beds_are_those_in_force_on_the_1st(string changed, int beds, string since)
    {
        PaidHome paid = Assert.Single(Of("2024-10", Oakfield with { Beds = [Beds("2020-04-01", 42), Beds(changed, 50)] }).Homes);

        Assert.Equal((beds, Day(since)), (paid.Beds, paid.BedsFrom));
    }

    [Fact]
    public void Of_two_counts_from_one_day_the_later_entry_holds_whatever_the_order_of_days()
    {
        CareHome home = Oakfield with { Beds = [Beds("2024-09-01", 50), Beds("2024-09-01", 51), Beds("2020-04-01", 42)] };

        Assert.Equal(51, Of("2024-10", home).Beds);
    }

    [Fact]
    public void A_home_known_to_have_no_beds_is_paid_nothing() => Assert.Equal(0.00m, Of("2024-10", Oakfield with { Beds = [Beds("2020-04-01", 0)] }).Total);

    [Theory]
    [InlineData("2024-10-01", null)]
    [InlineData("2024-10-02", "NotAligned")]
    public void A_home_aligned_from_the_1st_is_paid_and_from_the_2nd_is_not(string from, string? reason) => IsPaidUnless(
        reason, Oakfield with { Alignments = [new() { Network = Situation.HayesWick, AgreedOn = new(2024, 9, 1), From = Day(from) }] });

    [Theory]
    [InlineData("2024-10-01", null)]
    [InlineData("2024-10-02", "NotAligned")]
    public void An_alignment_counts_from_the_day_it_was_agreed(string agreed, string? reason) => IsPaidUnless(
        reason, Oakfield with { Alignments = [new() { Network = Situation.HayesWick, AgreedOn = Day(agreed), From = new(2020, 7, 31) }] });

    [Theory]
    [InlineData("2024-10-01", null)]
    [InlineData("2024-09-30", "NotAligned")]
    public void An_alignment_that_ends_on_the_1st_is_still_paid(string to, string? reason) => IsPaidUnless(
        reason, Oakfield with { Alignments = [new() { Network = Situation.HayesWick, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31), To = Day(to) }] });

    [Fact]
    public void A_home_aligned_to_another_network_is_not_paid_here() => IsPaidUnless(
        "AlignedElsewhere", Oakfield with { Alignments = [new() { Network = PcnCode.Parse("U00002"), AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }] });

    [Theory]
    [InlineData("2024-10-01", null)]
    [InlineData("2024-10-02", "OutOfScope")]
    public void A_home_registered_from_the_1st_is_paid_and_from_the_2nd_is_not(string from, string? reason) => IsPaidUnless(
        reason, Oakfield with { Registrations = [Registration(RegisteredService.CareHomeWithoutNursing) with { From = Day(from) }] });

    [Fact]
    public void Supported_living_is_not_paid() => IsPaidUnless("OutOfScope", Oakfield with { Registrations = [Registration(RegisteredService.SupportedLiving)] });

    [Theory]
    [InlineData("2024-10-01", "Exempt")]
    [InlineData("2024-10-02", null)]
    public void An_exempt_home_is_not_paid_from_the_last_of_its_conditions_on(string agreed, string? reason) => IsPaidUnless(
        reason, Oakfield with { Exemptions = [new() { NotSubstantivelyACareHome = true, ProviderAgreedOn = new(2020, 7, 10), CommissionerAgreedOn = Day(agreed) }] });

    [Fact]
    public void A_home_that_is_not_paid_needs_no_count_of_beds()
    {
        MonthlyPremium premium = Of("2024-10", Oakfield with { Beds = default, Registrations = [] }, ElmCourt);

        Assert.Equal(106.00m, premium.Total);
        Assert.Equal("oakfield: OutOfScope", Assert.Single(premium.NotPaid.Select(static home => $"{home.Home.Id}: {home.Reason.Code}")));
    }

    [Theory]
    [InlineData("2024-10-01", null)]
    [InlineData("2024-10-02", "NetworkNotBegun")]
    public void A_network_is_paid_from_the_day_it_began(string from, string? reason)
    {
        MonthlyPremium premium = EhchRuleSet.Current.Premium(Situation.Record(Oakfield, network: Situation.Network with { From = Day(from) }), Month("2024-10"));

        Assert.Equal(reason, premium.NotPaid.SingleOrDefault()?.Reason.Code);
        Assert.Equal(reason is null ? 445.20m : 0m, premium.Total);
    }

    [Fact]
    public void Beds_of_which_nothing_is_known_are_a_fault_and_never_zero() =>
        HasFault("homes/oakfield/beds", "the record does not say how many registered beds the home has", Oakfield with { Beds = default });

    [Fact]
    public void A_count_that_is_not_known_is_a_fault_at_its_place_even_where_an_earlier_one_is_known() =>
        HasFault("homes/oakfield/beds/1/count", "how many registered beds", Oakfield with { Beds = [Beds("2020-04-01", 42), new() { From = new(2024, 10, 1) }] });

    [Fact]
    public void A_count_that_begins_on_the_2nd_is_none_on_the_1st()
    {
        HasFault("homes/oakfield/beds", "no count of beds is in force on 2024-10-01", Oakfield with { Beds = [Beds("2024-10-02", 42)] });
        HasFault("homes/oakfield/beds", "no count of beds is in force on 2024-10-01", Oakfield with { Beds = [] });
    }

    [Fact]
    public void An_untold_alignment_is_a_fault_that_names_the_fact() => HasFault(
        "homes/oakfield/alignments/0/agreedOn",
        "when the home's alignment was agreed, which the premium of 2024-10 turns on",
        Oakfield with { Alignments = [new() { Network = Situation.HayesWick, From = new(2020, 7, 31) }] });

    [Fact]
    public void Untold_services_and_conditions_of_an_exemption_are_faults()
    {
        HasFault("homes/oakfield/registrations", "how the home is registered", Oakfield with { Registrations = default });
        HasFault(
            "homes/oakfield/exemptions/0/commissionerAgreedOn",
            "when the commissioner agreed",
            Oakfield with { Exemptions = [new() { NotSubstantivelyACareHome = true, ProviderAgreedOn = new(2020, 7, 10) }] });
    }

    [Fact]
    public void What_is_not_told_of_a_home_that_is_not_paid_either_way_is_no_fault()
    {
        IsPaidUnless("NotAligned", Oakfield with { Registrations = default, Alignments = [] });
        IsPaidUnless("Exempt", Oakfield with { Alignments = default, Exemptions = [new() { NotSubstantivelyACareHome = true, ProviderAgreedOn = new(2020, 7, 10), CommissionerAgreedOn = new(2020, 7, 12) }] });
    }

    [Fact]
    public void Nothing_known_of_homes_is_a_fault_and_no_homes_are_nothing_owed()
    {
        MonthlyPremium unknown = EhchRuleSet.Current.Premium(NetworkRecord.Create(Situation.Network, default, []), Month("2024-10"));
        MonthlyPremium none = EhchRuleSet.Current.Premium(NetworkRecord.Create(Situation.Network, [], []), Month("2024-10"));

        Assert.Equal("homes", Assert.Single(unknown.Faults).Path);
        Assert.Null(unknown.Total);
        Assert.Equal(0.00m, none.Total);
    }

    [Fact]
    public void All_faults_are_told_at_once_in_order_of_home()
    {
        MonthlyPremium premium = Of(
            "2027-04",
            Oakfield with { Beds = default, Alignments = default },
            ElmCourt with { Beds = [] },
            Situation.Home("fir-tree", "1-200000002") with { Beds = [new() { From = new(2020, 4, 1) }] });

        Assert.Null(premium.Total);
        Assert.Null(premium.Rate);
        Assert.Equal([null, "homes/elm-court/beds", "homes/fir-tree/beds/0/count", "homes/oakfield/alignments", "homes/oakfield/beds"], premium.Faults.Select(static fault => fault.Path));
        Assert.Equal("no rate is known for 2027-04; the rates known are of 2020-08 to 2027-03", premium.Faults[0].ToString());
    }

    [Fact]
    public void A_rate_that_had_not_been_published_is_a_fault_that_says_when_it_was()
    {
        MonthlyPremium premium = EhchRuleSet.Current.Premium(Situation.Record(Oakfield), Month("2024-10"), new() { KnownOn = Day("2024-03-27") });

        Assert.Equal("no rate for 2024-10 had been published by 2024-03-27; the first was on 2024-03-28", Assert.Single(premium.Faults).Text);
    }

    [Fact]
    public void Months_are_worked_out_one_by_one_with_both_ends_included()
    {
        ImmutableArray<MonthlyPremium> months = EhchRuleSet.Current.Premiums(Situation.Record(Oakfield), Month("2020-12"), Month("2021-04"));

        Assert.Equal(["2020-12", "2021-01", "2021-02", "2021-03", "2021-04"], months.Select(static month => month.Month.ToString()));
        Assert.Equal([315.00m, 315.00m, 315.00m, 315.00m, 420.00m], months.Select(static month => month.Total!.Value));
        Assert.Single(EhchRuleSet.Current.Premiums(Situation.Record(Oakfield), Month("2020-12"), Month("2020-12")));
        Assert.Throws<ArgumentException>(static () => EhchRuleSet.Current.Premiums(Situation.Record(Oakfield), Month("2021-01"), Month("2020-12")));
    }

    [Fact]
    public void Beside_every_amount_stands_what_it_is_conditional_on_and_to_whom_it_is_owed()
    {
        Assert.Equal("CODE-1", MonthlyPremium.ConditionalOn.Id);
        Assert.Equal("A-7", MonthlyPremium.Assumes.Id);
        Assert.Contains("Owed to the network. Payment is conditional on CODE-1", MonthlyPremium.Caveat, StringComparison.Ordinal);
        Assert.Equal("U57491 for 2024-10: £445.20", Of("2024-10", Oakfield).ToString());
    }

    private static MonthlyPremium Of(string month, params CareHome[] homes) =>
        EhchRuleSet.Current.Premium(NetworkRecord.Create(Situation.Network, homes.ToFacts(), residents: []), Month(month));

    private static void IsPaidUnless(string? reason, CareHome home)
    {
        MonthlyPremium premium = Of("2024-10", home);

        Assert.Empty(premium.Faults);
        Assert.Equal(reason, premium.NotPaid.SingleOrDefault()?.Reason.Code);
        Assert.Equal(reason is null ? 445.20m : 0.00m, premium.Total);
    }

    private static void HasFault(string path, string text, CareHome home)
    {
        MonthlyPremium premium = Of("2024-10", home, ElmCourt);

        Assert.Null(premium.Total);
        PremiumFault fault = Assert.Single(premium.Faults);
        Assert.Equal(path, fault.Path);
        Assert.Contains(text, fault.Text, StringComparison.Ordinal);
    }

    private static BedCount Beds(string from, int count) => new() { From = Day(from), Count = count };

    private static CqcRegistration Registration(RegisteredService service) =>
        new() { Location = CqcLocationId.Parse("1-125856395"), Services = [service], From = new(2011, 1, 25) };
}
