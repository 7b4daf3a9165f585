namespace EhchRules.Measures;

/// <summary>Why something was left out of a figure, by code. Codes that a rule gives as well are the rule's own.</summary>
internal static class LeftOut
{
    internal const string NotANetworkPatient = "NotANetworkPatient";
    internal const string NoLead = "NoLead";
    internal const string NoPractice = "NoPractice";
    internal const string NoLearningDisability = "NoLearningDisability";
    internal const string NoCountOfCourse = "NoCountOfCourse";
    internal const string OutsideThePeriod = "OutsideThePeriod";
    internal const string LaterThanTheDay = "LaterThanTheDay";

    internal static string Words(string code) => code switch
    {
        "NetworkNotBegun" => "the network had not begun",
        "OutOfScope" => "the home is not registered as a care home",
        "Exempt" => "the home is exempt",
        "NotAligned" => "the home is not aligned",
        "AlignedElsewhere" => "the home is aligned to another network",
        NotANetworkPatient => "not registered with a practice of the network",
        NoLead => "the home has no lead",
        NoPractice => "the network has no practice on the day",
        NoLearningDisability => "no learning disability",
        NoCountOfCourse => "the home has no count of the course",
        OutsideThePeriod => "before the period",
        LaterThanTheDay => "later than the day asked about",
        "PlanNotYetDue" => "not yet due",
        "NotResident" => "the stay ended before the plan was due",
        "InHospital" => "in hospital",
        "TemporaryStay" => "a question: temporary resident",
        "TimescaleReasonRecorded" => "a question: a reason was recorded",
        "DutyBeganLater" => "a question: the duty first applied after the event",
        "CalendarEnds" => "the due day lies beyond the calendar of bank holidays",
        "AttestationsDiffer" => "a question: two attestations differ",
        _ => code,
    };
}
