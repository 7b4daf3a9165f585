namespace EhchRules.Scoring;

/// <summary>The escalation steps that one training provider describes, in other words.</summary>
internal static class CareHomeEscalationRows
{
    internal static ResponsePolicyDefinition Terms => new()
    {
        Name = "Care home escalation, read against the usual score",
        Version = "as read by 2026-11-22",
        Owner = "one training provider (proils.co.uk and proals.co.uk)",
        Setting = "care home",
        LicenceNote = "On what terms the provider's pages may be used is not known. These rows summarise them in other words. They are not the official chart of any scheme.",
        Note = "The total is always read against the resident's usual score. Any worsening moves to the matching row. "
            + "The sourced text has no row for a single parameter at 3. Local simplifications of such tables exist.",
        IsReadAgainstUsual = true,
        Rows =
        [
            Row(0, 0, Hours(12), "Watch. The resident is likely stable enough to stay at home. Raise any clinical or personal worry.") with
            {
                Note = "At least every 12 hours until there is no concern.",
            },
            Row(1, 1, Hours(6), "Senior staff review at once. If the score is still raised and no cause is found, GP review within 24 hours."),
            Row(2, 2, Monitoring.Unsettled,
                "Senior staff review at once. If no better in 2 hours, GP telephone assessment within 2 hours; look again within a further 6 hours.") with
            {
                MonitoringStatus = SourceStatus.Unconfirmed,
                Note = "The provider's two pages disagree on when to observe again: one says within 2 hours and then every 6 hours, the other every 2 hours.",
            },
            Row(3, 4, Minutes(30), "Repeat the observations. If the score is still 3 or more, urgent GP review, by telephone or in person, within 2 hours."),
            Row(5, 6, Minutes(15), "Immediate clinical review through the GP bypass line, or NHS 111 out of hours. Urgent transfer to hospital within 1 hour may be needed."),
            NotSourced(7, News2Table.HighestTotal),
        ],
    };

    private static Monitoring Hours(int hours) => Monitoring.Within(TimeSpan.FromHours(hours));

    private static Monitoring Minutes(int minutes) => Monitoring.Within(TimeSpan.FromMinutes(minutes));

    private static ResponseRow Row(int from, int through, Monitoring monitoring, string response) => new()
    {
        From = from,
        Through = through,
        Monitoring = monitoring,
        Response = response,
        Source = ResponseSources.CareHomeEscalation,
        ResponseStatus = ResponseSources.CareHomeEscalation.Status,
        MonitoringStatus = ResponseSources.CareHomeEscalation.Status,
    };

    private static ResponseRow NotSourced(int from, int through) => new()
    {
        From = from,
        Through = through,
        WhyNotSourced = "Not sourced: obtain the official policy. No text for these totals was found, which does not mean that no response is due.",
        Source = ResponseSources.CareHomeEscalation,
        ResponseStatus = SourceStatus.Unconfirmed,
        MonitoringStatus = SourceStatus.Unconfirmed,
        Note = "A local simplified table has a row of its own for these totals. It is not this row and is not given here.",
    };
}
