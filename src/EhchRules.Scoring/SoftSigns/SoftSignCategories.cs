namespace EhchRules.Scoring;

/// <summary>Where the categories of soft signs are from. All are unconfirmed.</summary>
public static class SoftSignCategories
{
    private static readonly ScoringSource BothPages = Page(
        "learninganddevelopmentcentre.co.uk; Wessex patient safety page", "two pages that both name the category; neither is the official list");

    private static readonly ScoringSource TrainingPage = Page(
        "learninganddevelopmentcentre.co.uk", "one page, whose text is incomplete; not the official list");

    private static readonly ScoringSource WessexPage = Page(
        "Wessex patient safety page", "one page; not the official list");

    /// <summary>Gets where a category is from, and how sure that is.</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is none of the six.</exception>
    public static ScoringSource SourceOf(SoftSignCategory category) => category switch
    {
        SoftSignCategory.BreathingAndChest or SoftSignCategory.AppetiteEatingAndDrinking => BothPages,
        SoftSignCategory.FeverOrShivering => TrainingPage,
        SoftSignCategory.Mobility or SoftSignCategory.ConsciousnessAndConfusion or SoftSignCategory.BowelAndUrinary => WessexPage,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "There are six categories, 1 to 6."),
    };

    internal static bool IsKnown(SoftSignCategory category) => category is >= SoftSignCategory.BreathingAndChest and <= SoftSignCategory.BowelAndUrinary;

    internal static string InWords(SoftSignCategory? category) => category?.ToString() ?? "no category";

    private static ScoringSource Page(string publisher, string read) =>
        new() { Publisher = publisher, Title = "soft signs of deterioration", Read = read, Status = SourceStatus.Unconfirmed };
}
