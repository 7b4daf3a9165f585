namespace EhchRules.Tests;

/// <summary>What the package shows to others changes only when somebody means it to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() =>
        Approved.Matches(PublicApi.Of(typeof(NetworkRecord).Assembly), "tests", "EhchRules.Tests", "Approved", "EhchRules.PublicApi.txt");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_listing_is_the_same_in_any_culture(string culture)
    {
        string plain = PublicApi.Of(typeof(NetworkRecord).Assembly);
        using HostileCulture hostile = new(culture);

        Assert.Equal(plain, PublicApi.Of(typeof(NetworkRecord).Assembly));
    }

    [Theory]
    [InlineData("public sealed record EhchRules.OdsCode\n    public string Value { get; }\n    public override string ToString()\n    public static OdsCode Parse(string text)\n    public static bool TryParse(string? text, out OdsCode? code)\n")]
    [InlineData("public readonly record struct EhchRules.DateRange\n")]
    [InlineData("    public required DateOnly From { get; init; }\n")]
    [InlineData("    public Facts<CqcRegistration> Registrations { get; init; }\n")]
    [InlineData("    public static Facts<T> ToFacts<T>(this IEnumerable<T> entries)\n")]
    [InlineData("    public T this[int index] { get; }\n")]
    [InlineData("    public DateOnly? WorkingDaysAfter(DateOnly day, int workingDays, DateOnly? knownOn = default)\n")]
    [InlineData("public enum EhchRules.StayKind\n    Permanent = 0\n    Temporary = 1\n")]
    public void Lines_read_like_the_language(string lines) => Assert.Contains(lines, PublicApi.Of(typeof(NetworkRecord).Assembly), StringComparison.Ordinal);

    [Fact]
    public void Nothing_internal_is_listed()
    {
        string listing = PublicApi.Of(typeof(NetworkRecord).Assembly);

        Assert.DoesNotContain("EhchRules.Rules.", listing, StringComparison.Ordinal);
        Assert.DoesNotContain("<Clone>$", listing, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', listing);
    }

    [Fact]
    public void A_difference_is_told_by_its_first_line() =>
        Assert.Equal("Line 2: approved \"b\", found \"c\".", Approved.Difference("a\n    b\nd\n", "a\n    c\nd\n"));
}
