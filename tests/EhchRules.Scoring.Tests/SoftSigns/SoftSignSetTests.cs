using System.Collections.Immutable;

namespace EhchRules.Scoring.Tests;

/// <summary>Sets of soft signs.</summary>
public sealed class SoftSignSetTests
{
    [Fact]
    public void A_sound_set_keeps_its_signs_in_order()
    {
        SoftSignSet set = ExampleSigns.Set;

        Assert.Equal("Oakfield signs, 2 (Oakfield)", set.ToString());
        Assert.Equal("our own", set.LicenceNote);
        Assert.Equal(["eats-less", "unsteady", "quiet"], set.Signs.Select(static sign => sign.Key));
        Assert.Equal("Holds on to the wall", set.Find("unsteady")!.Wording);
        Assert.Null(set.Find("Unsteady"));
        Assert.Null(set.Find("quiet")!.Category);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        SoftSignSetDefinition terms = ExampleSigns.Terms with
        {
            Name = "", Version = " ", Owner = null!, LicenceNote = "",
            Signs = [new() { Key = "", Wording = "x" }, new() { Key = "a", Wording = "" }, new() { Key = "a", Category = (SoftSignCategory)7, Wording = "y" }, null!],
        };

        Assert.Equal(
            [
                "name: \"\"; expected a name",
                "version: \" \"; expected a version",
                "owner: null; expected whose wording it is",
                "licenceNote: \"\"; expected on what terms it may be used, or that they are not known",
                "signs[0].Key: \"\"; expected a key",
                "signs[1].Wording: \"\"; expected the caller's wording",
                "signs[2].Key: \"a\"; expected a key that no earlier sign has",
                "signs[2].Category: 7; expected one of the six categories, or null",
                "signs[3]: null; expected a sign",
            ],
            Faults(terms));
    }

    [Fact]
    public void A_set_without_a_sign_is_none()
    {
        Assert.Equal(["signs: none; expected at least one"], Faults(ExampleSigns.Terms with { Signs = [] }));
        Assert.Equal(["signs: none; expected at least one"], Faults(ExampleSigns.Terms with { Signs = default }));
        Assert.Throws<ArgumentException>(() => SoftSignSet.Create(ExampleSigns.Terms with { Signs = [] }));
    }

    [Fact]
    public void The_trademark_is_for_unaltered_official_content_alone()
    {
        Assert.StartsWith("name: \"RESTORE2 mini\"; expected a name without RESTORE2", Assert.Single(Faults(ExampleSigns.Terms with { Name = "RESTORE2 mini" })), StringComparison.Ordinal);
        Assert.Empty(Faults(ExampleSigns.Terms with { Name = "RESTORE2 mini", UnalteredOfficialContent = true }));
    }

    [Theory]
    [InlineData((SoftSignCategory)0)]
    [InlineData((SoftSignCategory)7)]
    public void There_are_six_categories(SoftSignCategory category)
    {
        Assert.Equal(6, Enum.GetValues<SoftSignCategory>().Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => SoftSignCategories.SourceOf(category));
        Assert.Single(Faults(ExampleSigns.Terms with { Signs = [new() { Key = "a", Category = category, Wording = "b" }] }));
    }

    [Fact]
    public void Every_category_is_unconfirmed() => Assert.All(
        Enum.GetValues<SoftSignCategory>(), static category => Assert.Equal(SourceStatus.Unconfirmed, SoftSignCategories.SourceOf(category).Status));

    [Theory]
    [InlineData(SoftSignCategory.BreathingAndChest, "learninganddevelopmentcentre.co.uk; Wessex patient safety page")]
    [InlineData(SoftSignCategory.AppetiteEatingAndDrinking, "learninganddevelopmentcentre.co.uk; Wessex patient safety page")]
    [InlineData(SoftSignCategory.FeverOrShivering, "learninganddevelopmentcentre.co.uk")]
    [InlineData(SoftSignCategory.Mobility, "Wessex patient safety page")]
    [InlineData(SoftSignCategory.ConsciousnessAndConfusion, "Wessex patient safety page")]
    [InlineData(SoftSignCategory.BowelAndUrinary, "Wessex patient safety page")]
    public void A_category_names_the_pages_it_is_from(SoftSignCategory category, string pages) =>
        Assert.Equal(pages, SoftSignCategories.SourceOf(category).Publisher);

    [Fact]
    public void Sets_are_equal_by_value()
    {
        Assert.Equal(ExampleSigns.Set, ExampleSigns.Set);
        Assert.Equal(ExampleSigns.Set.GetHashCode(), ExampleSigns.Set.GetHashCode());
        Assert.NotEqual(ExampleSigns.Set, SoftSignSet.Create(ExampleSigns.Terms with { Signs = [.. ExampleSigns.Terms.Signs.Take(2)] }));
    }

    private static string[] Faults(SoftSignSetDefinition terms)
    {
        bool isMade = SoftSignSet.TryCreate(terms, out SoftSignSet? set, out ImmutableArray<ScoringFault> faults);

        Assert.Equal(isMade, set is not null);
        Assert.Equal(isMade, faults.IsEmpty);
        return [.. faults.Select(static fault => fault.ToString())];
    }
}
