using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>Whether NEWS2 is meant for a resident: for people of 16 and over who are not pregnant, and with caution after a spinal cord injury.</summary>
/// <remarks>
/// It is advice beside a score and changes none. Nothing is inferred: an age, a pregnancy or an injury that is not stated is not taken to be harmless.
/// The default value has nothing stated. Two are equal when answer and reasons are.
/// </remarks>
public readonly record struct News2Scope
{
    /// <summary>The youngest age, in completed years, for which NEWS2 is meant.</summary>
    public const int YoungestAge = 16;

    private const ScopeReasons OutOfScopeReasons = ScopeReasons.Under16 | ScopeReasons.Pregnant;
    private const ScopeReasons AgeOpen = ScopeReasons.AgeNotStated | ScopeReasons.AgeUnusable;

    // Kept turned round, so that the default value has nothing stated.
    private readonly ScopeReasons stated;

    private News2Scope(ScopeReasons reasons) => stated = reasons ^ NothingStated;

    /// <summary>Gets the rules, with their sources.</summary>
    public static ImmutableArray<ScopeRule> Rules { get; } =
    [
        new(ScopeReasons.Under16, ScopeAnswer.OutOfScope, new()
        {
            Publisher = "openEHR GDL guideline models; healthinnowest.net",
            Title = "NEWS2: use and misuse",
            Read = "two sources that agree on 16 and over",
            Status = SourceStatus.Confirmed,
        }),
        new(ScopeReasons.Pregnant, ScopeAnswer.OutOfScope, new()
        {
            Publisher = "openEHR GDL guideline models; healthinnowest.net; Heys, British Journal of Midwifery (2025)",
            Title = "NEWS2: use and misuse",
            Read = "secondary sources that agree; the RCP report itself was read only in its front matter",
            Status = SourceStatus.Secondary,
        }),
        new(ScopeReasons.SpinalCordInjury, ScopeAnswer.Caution, new()
        {
            Publisher = "openEHR GDL guideline models",
            Title = "NEWS2: misuse",
            Read = "one source: a caution, not an exclusion",
            Status = SourceStatus.Secondary,
        }),
    ];

    /// <summary>Gets every reason that applies, and everything that is not stated.</summary>
    public ScopeReasons Reasons => stated ^ NothingStated;

    /// <summary>
    /// Gets the answer: out of scope where a stated fact says so; else not stated where age or pregnancy is open; else caution after a spinal cord
    /// injury; else not stated where that is open; else in scope.
    /// </summary>
    public ScopeAnswer Answer
    {
        get
        {
            ScopeReasons reasons = Reasons;
            if ((reasons & OutOfScopeReasons) is not 0) return ScopeAnswer.OutOfScope;
            if ((reasons & (AgeOpen | ScopeReasons.PregnancyNotStated)) is not 0) return ScopeAnswer.NotStated;
            if ((reasons & ScopeReasons.SpinalCordInjury) is not 0) return ScopeAnswer.Caution;
            return (reasons & ScopeReasons.SpinalCordInjuryNotStated) is not 0 ? ScopeAnswer.NotStated : ScopeAnswer.InScope;
        }
    }

    private static ScopeReasons NothingStated => ScopeReasons.AgeNotStated | ScopeReasons.PregnancyNotStated | ScopeReasons.SpinalCordInjuryNotStated;

    /// <summary>Tells the scope of a resident. It throws for no value whatever.</summary>
    /// <param name="ageInYears">The age in completed years on the day of the observations; null where it is not stated.</param>
    /// <param name="isPregnant">Whether the resident is pregnant; null where it is not stated.</param>
    /// <param name="hasSpinalCordInjury">Whether the resident has a spinal cord injury; null where it is not stated.</param>
    public static News2Scope Of(int? ageInYears, bool? isPregnant, bool? hasSpinalCordInjury)
    {
        ScopeReasons age = ageInYears switch
        {
            null => ScopeReasons.AgeNotStated,
            < 0 => ScopeReasons.AgeUnusable,
            < YoungestAge => ScopeReasons.Under16,
            _ => ScopeReasons.None,
        };
        return new(age | Of(isPregnant, ScopeReasons.Pregnant, ScopeReasons.PregnancyNotStated)
            | Of(hasSpinalCordInjury, ScopeReasons.SpinalCordInjury, ScopeReasons.SpinalCordInjuryNotStated));
    }

    /// <summary>Writes the answer and its reasons, as <c>OutOfScope (Under16, PregnancyNotStated)</c>.</summary>
    public override string ToString() => Reasons is ScopeReasons.None ? Answer.ToString() : $"{Answer} ({Reasons})";

    private static ScopeReasons Of(bool? stated, ScopeReasons yes, ScopeReasons open) => stated switch
    {
        null => open,
        true => yes,
        false => ScopeReasons.None,
    };
}
