namespace EhchRules.Scoring;

/// <summary>Why a reading is not in a set. It never changes a score.</summary>
public enum AbsenceReason
{
    /// <summary>Nothing is said.</summary>
    NotStated = 0,

    /// <summary>The resident refused.</summary>
    Refused = 1,

    /// <summary>It was tried and could not be obtained.</summary>
    NotObtained = 2,

    /// <summary>There is a reading, but it is older than the caller allows (see <see cref="ReadingWindow"/>).</summary>
    TooOld = 3,
}
