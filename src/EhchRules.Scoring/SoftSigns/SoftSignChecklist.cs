using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace EhchRules.Scoring;

/// <summary>One round of asking for the signs of a set: what is present, what is absent, and what was not asked.</summary>
/// <remarks>
/// It counts nothing and reaches no verdict: staff act on a concern even where the score is low, and on a sign by the policy they work to. Two are equal
/// when the set and every entry are.
/// </remarks>
public sealed record SoftSignChecklist
{
    private readonly ValueArray<SoftSignEntry> entries;

    private SoftSignChecklist(SoftSignSet set, ImmutableArray<SoftSignEntry> entries)
    {
        Set = set;
        this.entries = new(entries);
    }

    /// <summary>Gets the set that was asked.</summary>
    public SoftSignSet Set { get; }

    /// <summary>Gets one entry for each sign, in the order of the set. A sign without an entry was not asked.</summary>
    public ImmutableArray<SoftSignEntry> Entries => entries.Entries;

    /// <summary>Gets the entries of signs that are present.</summary>
    public ImmutableArray<SoftSignEntry> Present => With(SoftSignAnswer.Present);

    /// <summary>Gets the entries of signs that were looked for and are not there.</summary>
    public ImmutableArray<SoftSignEntry> Absent => With(SoftSignAnswer.Absent);

    /// <summary>Gets the entries of signs that nobody asked for.</summary>
    public ImmutableArray<SoftSignEntry> NotAsked => With(SoftSignAnswer.NotAsked);

    /// <summary>Puts entries together that are known to be sound.</summary>
    /// <param name="set">The set.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <exception cref="ArgumentException">The entries have faults; the message has all of them, one a line.</exception>
    public static SoftSignChecklist Create(SoftSignSet set, ImmutableArray<SoftSignEntry> entries) =>
        TryCreate(set, entries, out SoftSignChecklist? checklist, out ImmutableArray<ScoringFault> faults)
            ? checklist
            : throw ScoringFaults.ExceptionOf(faults, nameof(entries));

    /// <summary>Puts entries together, or says everything that is wrong with them.</summary>
    /// <param name="set">The set.</param>
    /// <param name="entries">The entries, in any order, at most one for each sign. A sign without one was not asked; with none at all, nothing was.</param>
    /// <param name="checklist">The checklist, or null where there are faults.</param>
    /// <param name="faults">Every fault; empty where there is none.</param>
    /// <returns>Whether the checklist was made.</returns>
    public static bool TryCreate(
        SoftSignSet set, ImmutableArray<SoftSignEntry> entries, [NotNullWhen(true)] out SoftSignChecklist? checklist, out ImmutableArray<ScoringFault> faults)
    {
        ArgumentNullException.ThrowIfNull(set);
        ImmutableArray<SoftSignEntry> given = entries.IsDefault ? [] : entries;
        ScoringFaults found = new();
        SoftSignChecks.Check(set, given, found);
        faults = found.Listed;
        checklist = found.IsEmpty ? new(set, [.. set.Signs.Select(sign => given.FirstOrDefault(entry => entry.Key == sign.Key) ?? NobodyAsked(set, sign))]) : null;
        return checklist is not null;
    }

    /// <summary>Writes how many signs are present, absent and not asked.</summary>
    public override string ToString() =>
        $"{Set}: {ScoringFaults.Number(Present.Length)} present, {ScoringFaults.Number(Absent.Length)} absent, {ScoringFaults.Number(NotAsked.Length)} not asked";

    private static SoftSignEntry NobodyAsked(SoftSignSet set, SoftSign sign) =>
        new() { SetName = set.Name, SetVersion = set.Version, Key = sign.Key, Category = sign.Category, By = null, At = null };

    private ImmutableArray<SoftSignEntry> With(SoftSignAnswer answer) => [.. Entries.Where(entry => entry.Answer == answer)];
}
