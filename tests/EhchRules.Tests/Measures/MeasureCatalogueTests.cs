using EhchRules.Catalogue;
using EhchRules.Measures;

namespace EhchRules.Tests.Measures;

public sealed class MeasureCatalogueTests
{
    private const string Opening = "<!-- measures: generated from the code, do not edit -->\n";
    private const string Closing = "<!-- end of measures -->\n";

    [Fact]
    public void Ids_are_unique_and_groups_stand_together()
    {
        Assert.Equal(MeasureCatalogue.All.Length, MeasureCatalogue.All.Select(static one => one.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(MeasureCatalogue.All.Select(static one => one.Group), MeasureCatalogue.All.Select(static one => one.Group).Order());
    }

    [Fact]
    public void Figures_come_in_the_order_of_the_catalogue_and_none_is_missing() => Assert.Equal(
        MeasureCatalogue.All.Select(static one => one.Id),
        EhchRuleSet.Current.Measures(MeasuredRecords.Make(3), new(2021, 3, 1)).Measurements.Select(static one => one.Measure.Id).Distinct(StringComparer.Ordinal));

    // Typed from the South West slides, the Pulse PCN article and the Bromley report; of the former indicators no figure was found.
    [Theory]
    [InlineData("homes-per-lead", "7 homes and 300 residents", CitationStatus.Confirmed, false)]
    [InlineData("homes-per-lead", "from 3 homes and 30 residents to 21 homes and 800 residents", CitationStatus.Confirmed, false)]
    [InlineData("leads-gp", "two thirds GPs, one third nurses or allied health professionals", CitationStatus.Confirmed, false)]
    [InlineData("team-status", "36 % dedicated, 34 % establishing, 30 % none", CitationStatus.Confirmed, false)]
    [InlineData("homes-nhsmail", "70 %", CitationStatus.Confirmed, false)]
    [InlineData("staff-trained", "100 %", CitationStatus.Confirmed, false)]
    [InlineData("event-rate-change", "-13 %", CitationStatus.Confirmed, false)]
    [InlineData("satisfaction", "4.32", CitationStatus.Confirmed, false)]
    [InlineData("residents-coded", "EHCH-01", CitationStatus.Secondary, null)]
    [InlineData("plans-in-year", "EHCH-02", CitationStatus.Unconfirmed, null)]
    [InlineData("contacts-per-resident", "EHCH-04", CitationStatus.Secondary, null)]
    public void Published_figures_stand_beside_the_measures_with_their_status(string id, string figure, CitationStatus status, bool? hasDenominator)
    {
        Comparator comparator = MeasureCatalogue.All.Single(one => one.Id == id).Comparators[0];

        Assert.Contains(figure, comparator.Figure, StringComparison.Ordinal);
        Assert.Equal((status, hasDenominator), (comparator.Status, comparator.HasDenominator));
        Assert.Equal(hasDenominator is false, comparator.ToString().Contains("no denominator published", StringComparison.Ordinal));
        Assert.Equal(status is CitationStatus.Unconfirmed, comparator.ToString().Contains("Unconfirmed", StringComparison.Ordinal));
    }

    [Fact]
    public void No_word_of_it_judges() => Assert.All(
        (string[])["better", "worse", "passed", "good ", "poor"],
        static word => Assert.DoesNotContain(word, MeasureMarkdown.Write(), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_page_has_the_table_of_the_code()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "measures.md"));
        int start = page.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        int end = page.IndexOf(Closing, StringComparison.Ordinal);

        Approved.Matches($"{page[..start]}\n{MeasureMarkdown.Write()}\n{page[end..]}", "docs", "measures.md");
    }
}
