namespace EhchRules.Scoring;

/// <summary>The rows of NEWS2 Chart 4, in other words.</summary>
internal static class RcpHospitalRows
{
    internal static ResponsePolicyDefinition Terms => new()
    {
        Name = "NEWS2 clinical response, hospital",
        Version = "2017",
        Owner = "Royal College of Physicians",
        Setting = "hospital",
        LicenceNote = "The RCP sets no copyright restriction on NEWS2; it asks to be acknowledged, and that its charts be shown in colour and unmodified. "
            + "These rows summarise Chart 4 in other words and are not the chart.",
        Note = "Responders and intervals are those of a hospital and do not fit a care home. The chart gives no clock time for a review.",
        Rows =
        [
            Row(0, 0, singleParameterThree: false, Monitoring.Within(TimeSpan.FromHours(12)), "Go on with routine NEWS observations."),
            Row(1, 4, singleParameterThree: false, Monitoring.Within(TimeSpan.FromHours(4), TimeSpan.FromHours(6)), "Tell the registered nurse, who assesses and decides on frequency and escalation."),
            Row(0, 4, singleParameterThree: true, Monitoring.Within(TimeSpan.FromHours(1)), "The nurse tells the medical team, who review and decide on escalation.") with
            {
                Note = "Local variants exist: one (scottishintensivecare.org.uk) treats any single 3 as high.",
            },
            Row(5, 6, singleParameterThree: null, Monitoring.Within(TimeSpan.FromHours(1)),
                "The nurse tells the medical team at once; urgent assessment by clinicians competent in acute illness; care in a place with monitoring."),
            Row(7, News2Table.HighestTotal, singleParameterThree: null, Monitoring.Continuous,
                "The nurse tells the medical team at once, at specialist-registrar level or higher; emergency assessment by a team with critical-care and airway skills; think about level 2 or 3 care."),
        ],
    };

    private static ResponseRow Row(int from, int through, bool? singleParameterThree, Monitoring monitoring, string response) => new()
    {
        From = from,
        Through = through,
        SingleParameterThree = singleParameterThree,
        Monitoring = monitoring,
        Response = response,
        Source = News2Sources.Chart4,
        ResponseStatus = SourceStatus.Secondary,
        MonitoringStatus = News2Sources.Chart4.Status,
    };
}
