using System.Collections.Immutable;

namespace EhchRules.Worklists;

/// <summary>Why a resident stands on the list for the next home round. The order is that of the ranking.</summary>
public enum RoundReasonKind
{
    /// <summary>The care plan is overdue.</summary>
    PlanOverdue,

    /// <summary>A care plan falls due within the days looked at.</summary>
    PlanDue,

    /// <summary>Admitted since the last round.</summary>
    Admitted,

    /// <summary>Returned from hospital since the last round.</summary>
    Returned,

    /// <summary>The latest score is certainly above what is usual for the resident.</summary>
    ScoreAboveUsual,

    /// <summary>
    /// The latest score is not 0, and could not be compared with what is usual: that is not known, or the SpO2 scale changed or is not stated. It ranks with
    /// <see cref="ScoreAboveUsual"/>, as if the usual total were 0.
    /// </summary>
    ScoreNotCompared,

    /// <summary>The home's staff are concerned.</summary>
    StaffConcern,
}

/// <summary>One reason, with its day and in words.</summary>
/// <param name="Kind">What kind of reason it is.</param>
/// <param name="Day">The day: the plan's due day, or that of the admission, return or observations; null for a concern.</param>
/// <param name="Text">The reason in plain words, without a full stop.</param>
public sealed record RoundReason(RoundReasonKind Kind, DateOnly? Day, string Text);

/// <summary>A resident whom something speaks for seeing at the next home round.</summary>
/// <remarks>The order is an aid. Who is seen is for clinical judgement and the home's advice (ROUND-2), and no resident has to be seen each week.</remarks>
public sealed class RoundCandidate
{
    internal RoundCandidate(string resident, ImmutableArray<RoundReason> reasons, ResidentScore? score)
    {
        Resident = resident;
        Reasons = reasons;
        Score = score;
    }

    /// <summary>Gets the resident's id.</summary>
    public string Resident { get; }

    /// <summary>Gets the reasons, in the order of their kinds. Never empty.</summary>
    public ImmutableArray<RoundReason> Reasons { get; }

    /// <summary>Gets the latest score that was given for the resident, whether it is a reason or not; null where none was.</summary>
    public ResidentScore? Score { get; }

    // Of one that could not be compared, how far it may be above: a usual total is 0 or more.
    private int ScoreAbove => Score is { Latest: var latest } ? Math.Max(latest.CertainlyAbove, latest.NotComparedFrom ?? 0) : 0;

    private RoundReasonKind Rank => Reasons[0].Kind is RoundReasonKind.ScoreNotCompared ? RoundReasonKind.ScoreAboveUsual : Reasons[0].Kind;

    /// <summary>
    /// Compares two for the ranking: by the first reason, then by its day, the earlier first, then by how many reasons there are, then by the
    /// change of the score, then by id.
    /// </summary>
    internal static int Compare(RoundCandidate one, RoundCandidate other)
    {
        int order = one.Rank.CompareTo(other.Rank);
        if (order == 0 && one.Rank is not RoundReasonKind.ScoreAboveUsual) order = Nullable.Compare(one.Reasons[0].Day, other.Reasons[0].Day);
        if (order == 0) order = other.Reasons.Length.CompareTo(one.Reasons.Length);
        if (order == 0) order = other.ScoreAbove.CompareTo(one.ScoreAbove);
        return order != 0 ? order : string.CompareOrdinal(one.Resident, other.Resident);
    }

    /// <summary>Shows the resident and the reasons on one line.</summary>
    public override string ToString() => $"{NhsNumber.Mask(Resident)}: {string.Join("; ", Reasons.Select(static reason => reason.Text))}";
}
