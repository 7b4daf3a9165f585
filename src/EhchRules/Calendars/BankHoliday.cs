namespace EhchRules.Calendars;

/// <summary>A bank holiday, with what is known of when it became one.</summary>
/// <remarks>
/// Most are known years ahead and carry no day of announcement. Special days, and days that were moved, carry the day on which that was
/// announced: a calendar asked with an earlier <c>knownOn</c> still shows the day as it stood before.
/// </remarks>
public sealed record BankHoliday
{
    /// <summary>Gets the day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether the day stands in for one that fell on a weekend.</summary>
    public bool IsSubstitute { get; init; }

    /// <summary>Gets the day on which the holiday was announced; null where it was known from the start of the calendar.</summary>
    public DateOnly? AnnouncedOn { get; init; }

    /// <summary>Gets the day on which it was announced that the holiday moves away from this day; null where it stayed.</summary>
    public DateOnly? MovedAwayOn { get; init; }

    /// <summary>Says whether the day is a holiday to someone who knows what had been announced by a day.</summary>
    /// <param name="knownOn">The last day whose announcements are known, included; null means all.</param>
    public bool IsSeen(DateOnly? knownOn) =>
        (AnnouncedOn is not { } announced || knownOn is not { } known || announced <= known)
        && (MovedAwayOn is not { } moved || (knownOn is { } seen && seen < moved));
}
