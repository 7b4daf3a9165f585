namespace EhchRules.Conformance.Tests.Matrix;

/// <summary>Which vectors ask about which term, as docs/traceability.md shows it.</summary>
public sealed class TraceabilityMatrixTests
{
    private static readonly Lazy<Task<TraceabilityMatrix>> Current = new(static () => TraceabilityMatrix.OfAsync(ConformanceSuite.Current));

    [Fact]
    public async Task Every_vector_stands_in_exactly_one_row()
    {
        List<VectorReading> readings = await ConformanceSuite.Current.ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            readings.Select(static reading => reading.Vector!.Id).Order(StringComparer.Ordinal),
            (await Current.Value).Rows.SelectMany(static row => row.Vectors).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_term_has_a_row_with_its_text_force_and_sources()
    {
        TraceabilityRow[] rows = [.. (await Current.Value).Rows.Where(static row => row is { Requirement: "LEAD-2", Level: ConformanceLevel.Leadership })];

        Assert.Equal(
            [
                "../2020-07-30  ", "2020-07-31/2020-09-30 TRANSITION-2020 InterimFlexibility", "2020-10-01/2021-03-31 DES-2020-21-OCT Contractual", "2021-04-01/2022-03-31 DES-2021-22 Contractual",
                "2022-04-01/2023-03-31 DES-2022-23 Contractual", "2023-04-01/2024-03-31 DES-2023-24 Contractual", "2024-04-01/2024-09-30 DES-2024-25 Unverified",
                "2024-10-01/2025-03-31 DES-2024-25-OCT Unverified", "2025-04-01/2026-03-31 DES-2025-26 Unverified", "2026-04-01/2026-04-30 DES-2026-27 Unverified", "2026-05-01/.. DES-2026-27-MAY Unverified",
            ],
            rows.Select(static row => $"{row.Days} {row.Instrument} {row.Force}"));
        Assert.Equal(["TRANSITION-2020 (Confirmed: NHS England's transition letter, mid-2020, undated)"], rows[1].Sources);
    }

    [Fact]
    public async Task A_vector_stands_in_the_row_of_its_day()
    {
        TraceabilityRow[] rows = [.. (await Current.Value).Rows.Where(static row => row.Requirement == "LEAD-1" && row.Level is ConformanceLevel.Leadership)];

        Assert.Equal(new DateOnly(2020, 9, 30), rows[1].Days!.Value.To);
        Assert.Contains("LEAD-1.first-day-of-the-first-term", rows[1].Vectors);
        Assert.Equal(new DateOnly(2020, 10, 1), rows[2].Days!.Value.From);
        Assert.Null(rows[2].Instrument);
        Assert.NotEmpty(rows[2].Vectors);
    }

    [Fact]
    public async Task A_vector_of_the_premium_stands_at_the_rate_that_is_seen()
    {
        TraceabilityRow[] rows = [.. (await Current.Value).Rows.Where(static row => row.Level is ConformanceLevel.Premium)];

        Assert.Contains("PREMIUM.2024-25-uplift-not-yet-published", Assert.Single(rows, static row => row.Instrument == "DES-2024-25").Vectors);
        Assert.Contains("PREMIUM.2024-25-uplift-published-that-day", Assert.Single(rows, static row => row.Instrument == "DES-2024-25-OCT").Vectors);
        Assert.Contains("PREMIUM.month-after-the-last-rate", Assert.Single(rows, static row => row.Instrument is null).Vectors);
    }

    [Fact]
    public async Task The_page_is_the_one_in_the_repository()
    {
        using StringWriter page = new();
        (await Current.Value).WriteMarkdown(page);

        Approved.Matches(page.ToString(), "docs", "traceability.md");
    }
}
