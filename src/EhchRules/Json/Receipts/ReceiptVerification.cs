using System.Collections.Immutable;

namespace EhchRules.Json;

/// <summary>What came of working an assessment out anew.</summary>
public sealed class ReceiptVerification
{
    private readonly ImmutableArray<int> omitted;

    internal ReceiptVerification(Assessment recomputed, ReceiptDifference? difference, int findings, ImmutableArray<int> omitted, bool hasCalendarHash)
    {
        Recomputed = recomputed;
        Difference = difference;
        Findings = findings;
        this.omitted = omitted;
        HasCalendarHash = hasCalendarHash;
    }

    /// <summary>Gets the assessment as worked out anew.</summary>
    public Assessment Recomputed { get; }

    /// <summary>Gets the first thing in which the document differs from it, in the order of the format; null where there is none.</summary>
    public ReceiptDifference? Difference { get; }

    /// <summary>Gets whether all that the document says was worked out anew.</summary>
    public bool IsSame => Difference is null;

    /// <summary>Gets how many findings of the document were found the same, before the first difference if there is one.</summary>
    public int Findings { get; }

    /// <summary>Gets whether the document has a hash of its calendar. Documents of the first versions have none.</summary>
    public bool HasCalendarHash { get; }

    /// <summary>Gets how many findings with an outcome the document leaves out and says so, as far as it was compared.</summary>
    /// <param name="outcome">The outcome.</param>
    public int OmittedOf(Outcome outcome) => omitted[(int)outcome];
}

/// <summary>Where a document and what is worked out anew differ.</summary>
/// <param name="Path">The place in the document, as <c>$.findings[12].outcome</c>.</param>
/// <param name="Stated">What the document says there, as JSON or in words; null where it says nothing.</param>
/// <param name="Recomputed">What is worked out anew, as JSON or in words; null where that is nothing.</param>
public sealed record ReceiptDifference(string Path, string? Stated, string? Recomputed)
{
    /// <summary>Gets the finding it is about, as <c>PCSP-3, Resident r-1, admission 2020-10-01</c>; null where it is about none, or about which finding it is.</summary>
    public string? Finding { get; init; }

    /// <summary>Writes the difference on one line.</summary>
    public override string ToString() => $"{Path}: the document says {Stated ?? "nothing"}; worked out anew: {Recomputed ?? "nothing"}";
}
