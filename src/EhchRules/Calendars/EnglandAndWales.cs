namespace EhchRules.Calendars;

/// <summary>The bank holidays of England and Wales, 2019 to 2028.</summary>
/// <remarks>
/// Source: the list published at gov.uk, last updated 24 November 2025. The days of announcement are unconfirmed (docs/sources.md);
/// the two moved days are the first Monday in May 2020 and the last in May 2022.
/// </remarks>
internal static class EnglandAndWales
{
    internal const string Id = "england-and-wales/2025-11-24";

    internal static readonly DateRange Coverage = DateRange.Between(new(2019, 1, 1), new(2028, 12, 31));

    internal static readonly BankHoliday[] Holidays =
    [
        On(2019, 1, 1, "New Year's Day"),
        On(2019, 4, 19, "Good Friday"),
        On(2019, 4, 22, "Easter Monday"),
        On(2019, 5, 6, "Early May bank holiday"),
        On(2019, 5, 27, "Spring bank holiday"),
        On(2019, 8, 26, "Summer bank holiday"),
        On(2019, 12, 25, "Christmas Day"),
        On(2019, 12, 26, "Boxing Day"),
        On(2020, 1, 1, "New Year's Day"),
        On(2020, 4, 10, "Good Friday"),
        On(2020, 4, 13, "Easter Monday"),
        Moved(2020, 5, 4, "Early May bank holiday", announced: new(2019, 6, 7)),
        On(2020, 5, 8, "Early May bank holiday (VE day)", announced: new(2019, 6, 7)),
        On(2020, 5, 25, "Spring bank holiday"),
        On(2020, 8, 31, "Summer bank holiday"),
        On(2020, 12, 25, "Christmas Day"),
        On(2020, 12, 28, "Boxing Day", substitute: true),
        On(2021, 1, 1, "New Year's Day"),
        On(2021, 4, 2, "Good Friday"),
        On(2021, 4, 5, "Easter Monday"),
        On(2021, 5, 3, "Early May bank holiday"),
        On(2021, 5, 31, "Spring bank holiday"),
        On(2021, 8, 30, "Summer bank holiday"),
        On(2021, 12, 27, "Christmas Day", substitute: true),
        On(2021, 12, 28, "Boxing Day", substitute: true),
        On(2022, 1, 3, "New Year's Day", substitute: true),
        On(2022, 4, 15, "Good Friday"),
        On(2022, 4, 18, "Easter Monday"),
        On(2022, 5, 2, "Early May bank holiday"),
        Moved(2022, 5, 30, "Spring bank holiday", announced: new(2020, 11, 12)),
        On(2022, 6, 2, "Spring bank holiday", announced: new(2020, 11, 12)),
        On(2022, 6, 3, "Platinum Jubilee bank holiday", announced: new(2020, 11, 12)),
        On(2022, 8, 29, "Summer bank holiday"),
        On(2022, 9, 19, "Bank Holiday for the State Funeral of Queen Elizabeth II", announced: new(2022, 9, 10)),
        On(2022, 12, 26, "Boxing Day"),
        On(2022, 12, 27, "Christmas Day", substitute: true),
        On(2023, 1, 2, "New Year's Day", substitute: true),
        On(2023, 4, 7, "Good Friday"),
        On(2023, 4, 10, "Easter Monday"),
        On(2023, 5, 1, "Early May bank holiday"),
        On(2023, 5, 8, "Bank holiday for the coronation of King Charles III", announced: new(2022, 11, 6)),
        On(2023, 5, 29, "Spring bank holiday"),
        On(2023, 8, 28, "Summer bank holiday"),
        On(2023, 12, 25, "Christmas Day"),
        On(2023, 12, 26, "Boxing Day"),
        On(2024, 1, 1, "New Year's Day"),
        On(2024, 3, 29, "Good Friday"),
        On(2024, 4, 1, "Easter Monday"),
        On(2024, 5, 6, "Early May bank holiday"),
        On(2024, 5, 27, "Spring bank holiday"),
        On(2024, 8, 26, "Summer bank holiday"),
        On(2024, 12, 25, "Christmas Day"),
        On(2024, 12, 26, "Boxing Day"),
        On(2025, 1, 1, "New Year's Day"),
        On(2025, 4, 18, "Good Friday"),
        On(2025, 4, 21, "Easter Monday"),
        On(2025, 5, 5, "Early May bank holiday"),
        On(2025, 5, 26, "Spring bank holiday"),
        On(2025, 8, 25, "Summer bank holiday"),
        On(2025, 12, 25, "Christmas Day"),
        On(2025, 12, 26, "Boxing Day"),
        On(2026, 1, 1, "New Year's Day"),
        On(2026, 4, 3, "Good Friday"),
        On(2026, 4, 6, "Easter Monday"),
        On(2026, 5, 4, "Early May bank holiday"),
        On(2026, 5, 25, "Spring bank holiday"),
        On(2026, 8, 31, "Summer bank holiday"),
        On(2026, 12, 25, "Christmas Day"),
        On(2026, 12, 28, "Boxing Day", substitute: true),
        On(2027, 1, 1, "New Year's Day"),
        On(2027, 3, 26, "Good Friday"),
        On(2027, 3, 29, "Easter Monday"),
        On(2027, 5, 3, "Early May bank holiday"),
        On(2027, 5, 31, "Spring bank holiday"),
        On(2027, 8, 30, "Summer bank holiday"),
        On(2027, 12, 27, "Christmas Day", substitute: true),
        On(2027, 12, 28, "Boxing Day", substitute: true),
        On(2028, 1, 3, "New Year's Day", substitute: true),
        On(2028, 4, 14, "Good Friday"),
        On(2028, 4, 17, "Easter Monday"),
        On(2028, 5, 1, "Early May bank holiday"),
        On(2028, 5, 29, "Spring bank holiday"),
        On(2028, 8, 28, "Summer bank holiday"),
        On(2028, 12, 25, "Christmas Day"),
        On(2028, 12, 26, "Boxing Day"),
    ];

    private static BankHoliday On(int year, int month, int day, string name, bool substitute = false, DateOnly? announced = null) =>
        new() { Date = new(year, month, day), Name = name, IsSubstitute = substitute, AnnouncedOn = announced };

    private static BankHoliday Moved(int year, int month, int day, string name, DateOnly announced) =>
        new() { Date = new(year, month, day), Name = name, MovedAwayOn = announced };
}
