namespace EhchRules.Catalogue;

/// <summary>The assumptions that the catalogue makes.</summary>
public static class Assumptions
{
    /// <summary>Gets A-1.</summary>
    public static Assumption LetterStarts { get; } = new("A-1", "The transition letter bears no date; it is taken to start on 31 July 2020, the day its subject duties fall due.");

    /// <summary>Gets A-2.</summary>
    public static Assumption DayZero { get; } = new("A-2", "The day of admission or return is day 0: the first working day counted is a later day.");

    /// <summary>Gets A-3.</summary>
    public static Assumption LaterHomes { get; } = new("A-3", "A home registered later must be aligned as well; the text gives no date for it.");

    /// <summary>Gets A-4.</summary>
    public static Assumption AgreeingPractices { get; } = new("A-4", "\"The practices in the network\" are those in it on the day of the lead's last agreement.");

    /// <summary>Gets A-5.</summary>
    public static Assumption RegularReview { get; } = new("A-5", "A \"regular\" medication review is read as one within 12 months.");

    /// <summary>Gets A-6.</summary>
    public static Assumption MondayWeeks { get; } = new("A-6", "A week is Monday to Sunday.");

    /// <summary>Gets A-7.</summary>
    public static Assumption PremiumBeds { get; } = new("A-7", "Beds for the care home premium are those on the 1st of the month.");

    /// <summary>Gets A-8.</summary>
    public static Assumption NationalText { get; } = new(
        "A-8", "From 1 May 2026 the network works under the national text: no local variation agreement replaces sections 7, 8 or 10.1 to 10.5, unless the record holds one.");

    /// <summary>Gets A-9.</summary>
    public static Assumption NewestGoesOn { get; } = new("A-9", "The newest text that this package holds goes on after its year, until its successor is known.");

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<Assumption> All { get; } =
        [LetterStarts, DayZero, LaterHomes, AgreeingPractices, RegularReview, MondayWeeks, PremiumBeds, NationalText, NewestGoesOn];
}
