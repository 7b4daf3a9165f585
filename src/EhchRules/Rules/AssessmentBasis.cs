using EhchRules.Calendars;
using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>What an assessment rests on besides the record: whose knowledge, which calendar, which other records.</summary>
/// <param name="KnownOn">The last day whose publications and announcements are seen; null means all.</param>
/// <param name="WorkingDays">The calendar, as seen then.</param>
/// <param name="Register">The alignments of the other records of the same file; null where there are none.</param>
/// <param name="AllOccasions">Whether occasions of earlier stays are judged as well.</param>
internal sealed record AssessmentBasis(DateOnly? KnownOn, WorkingDays WorkingDays, AlignmentRegister? Register, bool AllOccasions)
{
    private readonly Dictionary<string, Days> inForce = new(StringComparer.Ordinal);
    private readonly Lock reading = new();

    /// <summary>Gets how many alignments the register held when this was made.</summary>
    internal int RegisterCount { get; } = Register?.Count ?? 0;

    /// <summary>Gets whether the register holds more by now: what was worked out of a record is then to be worked out again.</summary>
    internal bool RegisterHasGrown => (Register?.Count ?? 0) != RegisterCount;

    /// <summary>Gets the days on which a requirement is in force, as far as seen.</summary>
    internal Days InForce(Requirement requirement)
    {
        // An assessment keeps its basis, and two threads may go on from one assessment.
        lock (reading)
        {
            if (!inForce.TryGetValue(requirement.Id, out Days? days)) inForce[requirement.Id] = days = TermsInForce.Days(requirement, KnownOn);
            return days;
        }
    }
}
