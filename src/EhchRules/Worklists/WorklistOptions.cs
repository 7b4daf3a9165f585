using EhchRules.Scoring;

namespace EhchRules.Worklists;

/// <summary>What a worklist looks at besides the record and the day.</summary>
public sealed record WorklistOptions
{
    /// <summary>The number of days looked ahead where nothing else is said: two weeks.</summary>
    public const int UsualDays = 14;

    /// <summary>The most days that can be looked ahead: a year.</summary>
    public const int MostDays = 366;

    /// <summary>Gets the options that look two weeks ahead and know of no score and no concern.</summary>
    public static WorklistOptions Default { get; } = new();

    /// <summary>Gets how many days are looked ahead, after the day itself: 0 is that day alone. The default is 14.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or more than <see cref="MostDays"/>.</exception>
    public int Days
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Days));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostDays, nameof(Days));
            field = value;
        }
    }

    = UsualDays;

    /// <summary>
    /// Gets what the findings rest on; null, the default, means the defaults of the rule set that is asked. The options of a finished worklist
    /// always have it.
    /// </summary>
    public AssessmentOptions? Assessment { get; init; }

    /// <summary>Gets the latest score of residents, compared with what is usual for each. Of residents who are not named nothing is known. At most one of each counts, the first.</summary>
    public IReadOnlyCollection<ResidentScore> Scores { get; init; } = [];

    /// <summary>Gets the concerns that the home's staff told.</summary>
    public IReadOnlyCollection<StaffConcern> Concerns { get; init; } = [];
}

/// <summary>A resident's latest score, beside what is usual for the resident.</summary>
/// <param name="Resident">The resident's id in the record.</param>
/// <param name="Latest">
/// The latest complete set, and what is newer and incomplete. It ranks a resident where it is certainly above the usual total, and where it could not be
/// compared. Times in UTC are shown, and their days taken, by the clocks of England (<see cref="EnglishTime"/>); others as they are.
/// </param>
public sealed record ResidentScore(string Resident, LatestScore Latest)
{
    /// <summary>Writes the resident and the score. An NHS number that is the id of a resident is not shown whole.</summary>
    public override string ToString() => $"{NhsNumber.Mask(Resident)}: {Latest}";
}

/// <summary>A concern of the home's staff for a resident.</summary>
/// <param name="Resident">The resident's id in the record.</param>
/// <param name="Text">What they said; null where only the fact is known.</param>
public sealed record StaffConcern(string Resident, string? Text = null)
{
    /// <summary>Writes the resident and what was said. An NHS number that is the id of a resident is not shown whole.</summary>
    public override string ToString() => Text is null ? NhsNumber.Mask(Resident) : $"{NhsNumber.Mask(Resident)}: {Text}";
}
