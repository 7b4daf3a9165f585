using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>Why something was left out of a figure. What a requirement says as well has its code and its words.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Words">The reason in words.</param>
internal sealed record LeftOut(string Code, string Words)
{
    internal static readonly LeftOut NotANetworkPatient = Of(SharedReasons.NotANetworkPatient);
    internal static readonly LeftOut NoLead = Of(ClinicalLeadRule.NoLead);
    internal static readonly LeftOut NoPractice = new("NoPractice", "the network has no practice on the day");
    internal static readonly LeftOut NoLearningDisability = new("NoLearningDisability", "no learning disability");
    internal static readonly LeftOut TemporaryStay = new("NotPermanent", "a temporary stay");
    internal static readonly LeftOut NoCountOfCourse = new("NoCountOfCourse", "the home has no count of the course");
    internal static readonly LeftOut OutsideThePeriod = new("OutsideThePeriod", "before the period");
    internal static readonly LeftOut LaterThanTheDay = new("LaterThanTheDay", "later than the day asked about");

    /// <summary>Makes it from a reason. One without short words is named for its outcome, never by its code.</summary>
    internal static LeftOut Of(ReasonTemplate reason) => new(reason.Code, reason.Because ?? reason.Outcome switch
    {
        Outcome.NeedsJudgement => "a question",
        Outcome.NotYetDue => "not yet due",
        Outcome.NotApplicable => "not applicable",
        _ => "not settled",
    });
}
