using EhchRules.Catalogue;

namespace EhchRules.Tests.Catalogue;

public sealed class OccasionTests
{
    [Theory]
    [InlineData(OccasionKind.Admission, "admission 2020-10-01")]
    [InlineData(OccasionKind.Return, "return 2020-10-01")]
    [InlineData(OccasionKind.Hospital, "hospital 2020-10-01")]
    [InlineData(OccasionKind.Discharge, "discharge 2020-10-01")]
    [InlineData(OccasionKind.Week, "week 2020-10-01")]
    public void Labels_in_any_culture(OccasionKind kind, string label)
    {
        using HostileCulture hostile = new("ar-SA");

        Assert.Equal(label, new Occasion(kind, new(2020, 10, 1)).ToString());
    }

    [Fact]
    public void Every_kind_has_a_label_of_its_own() => Assert.Equal(
        5, Enum.GetValues<OccasionKind>().Select(kind => new Occasion(kind, new(2020, 10, 1)).ToString()).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Occasions_sort_as_their_labels_do_letter_by_letter()
    {
        DateOnly[] days = [new(2019, 12, 31), new(2020, 2, 29), new(2020, 10, 1)];
        Occasion[] occasions = [.. days.SelectMany(day => Enum.GetValues<OccasionKind>().Select(kind => new Occasion(kind, day)))];
        Array.Sort(occasions, Occasion.Compare);

        Assert.Equal(occasions.Select(occasion => occasion.ToString()).Order(StringComparer.Ordinal), occasions.Select(occasion => occasion.ToString()));
    }

    [Fact]
    public void A_kind_outside_the_vocabulary_has_no_label() =>
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new Occasion((OccasionKind)9, new(2020, 10, 1)).ToString());
}
