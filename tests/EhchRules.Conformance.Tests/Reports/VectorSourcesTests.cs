namespace EhchRules.Conformance.Tests.Reports;

/// <summary>The sources of a failure are those of the term in force on the day that was asked about, as far as it was seen.</summary>
public sealed class VectorSourcesTests
{
    [Theory]
    [InlineData("""{"on":"2020-09-30"}""", "DES-2020-21-OCT")]
    [InlineData("""{"on":"2021-03-31"}""", "DES-2020-21-OCT")]
    [InlineData("""{"on":"2021-04-01"}""", "DES-2021-22")]
    [InlineData("""{"on":"2022-04-01"}""", "DES-2022-23")]
    [InlineData("""{"on":"2022-04-01","knownOn":"2022-03-31"}""", "DES-2021-22")]
    public void Of_a_requirement_they_are_those_of_the_term_of_the_day_or_the_nearest(string asked, string document) =>
        Assert.All(Of(ConformanceLevel.CarePlanning, "PCSP-3", asked), source => Assert.Equal(document, source.Document));

    [Theory]
    [InlineData("""{"from":"2021-03-30","through":"2021-03-31"}""", new[] { "DES-2020-21-OCT" })]
    [InlineData("""{"from":"2021-03-31","through":"2021-04-01"}""", new[] { "DES-2020-21-OCT", "DES-2021-22" })]
    [InlineData("""{"on":"2021-03-30","days":1}""", new[] { "DES-2020-21-OCT" })]
    [InlineData("""{"on":"2021-03-30","days":2}""", new[] { "DES-2020-21-OCT", "DES-2021-22" })]
    [InlineData("""{"on":"9999-12-31","days":14}""", new[] { "DES-2026-27-MAY", "EHCH-FRAMEWORK-3" })]
    public void Of_several_days_they_are_those_of_each_term(string asked, string[] documents) =>
        Assert.Equal(documents, Of(ConformanceLevel.Timeline, "PCSP-3", asked).Select(static source => source.Document).Distinct());

    [Fact]
    public void Of_a_score_they_are_the_charts() => Assert.Equal(
        ["Royal College of Physicians, NEWS2 Chart 1: scoring system, 2017", "Royal College of Physicians, NEWS2 Chart 4: clinical response to the trigger thresholds, 2017", "medcalc3000.com; openEHR GDL guideline models, NEWS2 band names"],
        Of(ConformanceLevel.Scoring, "NEWS2", "{}").Select(static source => source.Document));

    [Theory]
    [InlineData("""{"month":"2020-08"}""", true)]
    [InlineData("""{"month":"2019-10"}""", false)]
    [InlineData("""{"month":"2020-08","knownOn":"2019-01-01"}""", false)]
    public void Of_a_month_they_are_those_of_its_rate(string asked, bool areThere) => Assert.Equal(areThere, Of(ConformanceLevel.Premium, "PREMIUM", asked).Length > 0);

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"on":"yesterday"}""")]
    [InlineData("""{"on":20201001}""")]
    public void Of_what_asks_for_no_day_there_are_none(string asked) => Assert.Empty(Of(ConformanceLevel.CarePlanning, "PCSP-3", asked));

    [Fact]
    public void Of_a_requirement_that_the_catalogue_does_not_know_there_are_none() => Assert.Empty(Of(ConformanceLevel.CarePlanning, "PCSP-99", """{"on":"2020-10-01"}"""));

    [Fact]
    public void A_clause_is_shown_only_where_it_is_confirmed()
    {
        Assert.Equal("DES, 7.3.1 (Confirmed: the text)", new ReportedSource("DES", "7.3.1", "Confirmed", "the text").ToString());
        Assert.All(
            EhchRules.Catalogue.RequirementCatalogue.Judged.SelectMany(static requirement => Of(ConformanceLevel.Timeline, requirement.Id, """{"from":"2020-05-01","through":"2026-12-31"}""")),
            static source => Assert.True(source.Clause is null || source.Status == "Confirmed", source.ToString()));
    }

    private static System.Collections.Immutable.ImmutableArray<ReportedSource> Of(ConformanceLevel level, string requirement, string asked) =>
        VectorSources.Of(level, requirement, MadeUpRun.Json(asked));
}
