using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace EhchRules.Scoring;

/// <summary>A named set of soft signs that a caller supplies: what is noticed of a resident before observations are taken.</summary>
/// <remarks>
/// This library ships no set. Wording is owned by those who wrote it; who wants an official list obtains it, and leave to use it, from its owner. Two sets
/// are equal when every part is, the signs in order.
/// </remarks>
public sealed record SoftSignSet
{
    private readonly ValueArray<SoftSign> signs;

    private SoftSignSet(SoftSignSetDefinition terms)
    {
        Name = terms.Name;
        Version = terms.Version;
        Owner = terms.Owner;
        LicenceNote = terms.LicenceNote;
        UnalteredOfficialContent = terms.UnalteredOfficialContent;
        signs = new(terms.Signs);
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the version, in the owner's own words.</summary>
    public string Version { get; }

    /// <summary>Gets whose wording it is.</summary>
    public string Owner { get; }

    /// <summary>Gets on what terms it may be used.</summary>
    public string LicenceNote { get; }

    /// <summary>Gets whether the caller states that the signs are the owner's official content, unaltered and used with the owner's leave.</summary>
    public bool UnalteredOfficialContent { get; }

    /// <summary>Gets the signs, in the order in which they are asked.</summary>
    public ImmutableArray<SoftSign> Signs => signs.Entries;

    /// <summary>Makes a set of terms that are known to be sound.</summary>
    /// <param name="terms">The terms.</param>
    /// <exception cref="ArgumentException">The terms have faults; the message has all of them, one a line.</exception>
    public static SoftSignSet Create(SoftSignSetDefinition terms) => TryCreate(terms, out SoftSignSet? set, out ImmutableArray<ScoringFault> faults)
        ? set
        : throw ScoringFaults.ExceptionOf(faults, nameof(terms));

    /// <summary>Makes a set, or says everything that is wrong with its terms.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="set">The set, or null where there are faults.</param>
    /// <param name="faults">Every fault; empty where there is none.</param>
    /// <returns>Whether the set was made.</returns>
    public static bool TryCreate(SoftSignSetDefinition terms, [NotNullWhen(true)] out SoftSignSet? set, out ImmutableArray<ScoringFault> faults)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ScoringFaults found = new();
        SoftSignChecks.Check(terms, found);
        faults = found.Listed;
        set = found.IsEmpty ? new(terms) : null;
        return set is not null;
    }

    /// <summary>Gets the sign of a key; null where the set has none.</summary>
    /// <param name="key">The key, letter for letter.</param>
    public SoftSign? Find(string key) => Signs.FirstOrDefault(sign => string.Equals(sign.Key, key, StringComparison.Ordinal));

    /// <summary>Writes name, version and owner on one line.</summary>
    public override string ToString() => $"{Name}, {Version} ({Owner})";
}
