namespace EhchRules.Scoring;

/// <summary>Six neutral kinds of soft sign. The names are this library's own, not the wording of any official list.</summary>
/// <remarks>
/// They are unconfirmed: each rests on one or two pages, some of them incomplete (<see cref="SoftSignCategories.SourceOf"/>). The full official list of
/// RESTORE2 and its wording were not found and are not here. A sign that fits none of the six has no category. There is no value 0.
/// </remarks>
public enum SoftSignCategory
{
    /// <summary>Breathing and chest.</summary>
    BreathingAndChest = 1,

    /// <summary>Appetite, eating and drinking.</summary>
    AppetiteEatingAndDrinking = 2,

    /// <summary>Fever or shivering.</summary>
    FeverOrShivering = 3,

    /// <summary>Mobility.</summary>
    Mobility = 4,

    /// <summary>Consciousness and confusion. It is no reading of consciousness for NEWS2.</summary>
    ConsciousnessAndConfusion = 5,

    /// <summary>Bowel and urinary.</summary>
    BowelAndUrinary = 6,
}
