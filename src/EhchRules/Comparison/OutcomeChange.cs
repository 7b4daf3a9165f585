using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>Why an outcome is another at the second standpoint than at the first.</summary>
/// <remarks>
/// <para>It is found by judging the same record again with one thing put back, never from wording. The rules are a cause where the terms and
/// the knowledge of the first standpoint, put in place of those of the second, give another answer. The record is a cause where the answer
/// is another once every fact dated after the first day is taken away. Answers are compared by outcome and reason code.</para>
/// <para>Where neither is needed, the days alone may do: the first terms, with nothing more recorded, say on the second day what was found
/// on it. Else either of the two would be enough by itself, and <see cref="RulesOrRecord"/> says so.</para>
/// </remarks>
public enum ChangeCause
{
    /// <summary>Neither rules nor record are needed: the days that passed do it, as a due day that went by or a fact that no longer counts.</summary>
    TimePassed,

    /// <summary>Without what was recorded in between it would be another; the terms make no difference.</summary>
    Record,

    /// <summary>Under the first terms, or the first knowledge, it would be another; what was recorded in between makes no difference.</summary>
    Rules,

    /// <summary>It needs both.</summary>
    RulesAndRecord,

    /// <summary>Either of the two is enough by itself.</summary>
    RulesOrRecord,
}

/// <summary>An outcome that is another at the second standpoint than at the first, or is not met there with another force.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Subject">Whom it is about; with the occasion, where either finding has one.</param>
/// <param name="Before">What was found at the first standpoint; null where the occasion had not come up, or was not judged any more.</param>
/// <param name="After">What is found at the second; null likewise.</param>
/// <param name="Cause">Why.</param>
public sealed record OutcomeChange(Requirement Requirement, Subject Subject, Finding? Before, Finding? After, ChangeCause Cause)
{
    /// <summary>Gets the outcome at the first standpoint; an occasion that is not judged there does not apply there.</summary>
    public Outcome OutcomeBefore => Before?.Outcome ?? Outcome.NotApplicable;

    /// <summary>Gets the outcome at the second standpoint; an occasion that is not judged there does not apply there.</summary>
    public Outcome OutcomeAfter => After?.Outcome ?? Outcome.NotApplicable;

    /// <summary>Gets how bad the change is.</summary>
    public ChangeRank Rank => RankOf(OutcomeBefore, OutcomeAfter, After?.Force);

    internal static ChangeRank RankOf(Outcome before, Outcome after, Force? force) => (before, after) switch
    {
        (_, Outcome.NotMet) when force is Force.Contractual => ChangeRank.NotMetByContract,
        (Outcome.NotMet, Outcome.NotMet) => ChangeRank.NotMetWithAnotherForce,
        (_, Outcome.NotMet) => ChangeRank.NotMetOtherwise,
        (_, Outcome.NeedsJudgement) => ChangeRank.NeedsJudgement,
        (_, Outcome.Undetermined) => ChangeRank.Undetermined,
        (_, Outcome.MetLate) => ChangeRank.MetLate,
        (_, Outcome.NotYetDue) => ChangeRank.NotYetDue,
        (_, Outcome.Met) => ChangeRank.Met,
        _ => ChangeRank.NotApplicable,
    };
}
