using EhchRules.Tests;

namespace EhchRules.Scoring.Tests;

/// <summary>What the package shows to others changes only when somebody means it to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() =>
        Approved.Matches(PublicApi.Of(typeof(ObservationSet).Assembly), "tests", "EhchRules.Scoring.Tests", "Approved", "EhchRules.Scoring.PublicApi.txt");
}
