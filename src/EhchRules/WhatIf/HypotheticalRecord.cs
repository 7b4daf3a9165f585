using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace EhchRules.WhatIf;

/// <summary>Lays hypothetical facts over a record. The result is a record like any other, and every question can be put to it.</summary>
/// <remarks>
/// Facts are laid one after another, each over what the earlier ones made: an agreement to a lead comes after the lead. The record itself
/// is not touched. What a fact claims where the record says nothing stands at <see cref="HypotheticalEvent"/>.
/// </remarks>
public static class HypotheticalRecord
{
    /// <summary>Makes a record as it would be with some facts.</summary>
    /// <param name="record">The record.</param>
    /// <param name="facts">The facts, in the order in which they are laid. With none, an equal record comes back.</param>
    /// <exception cref="RecordFaultException">
    /// A fact names a home, resident, lead or other entry that is not there, or the record would have faults; it carries all of them.
    /// </exception>
    public static NetworkRecord With(this NetworkRecord record, params IEnumerable<HypotheticalEvent> facts) =>
        record.TryWith(facts, out NetworkRecord? laid, out ImmutableArray<RecordFault> faults) ? laid : throw new RecordFaultException(faults);

    /// <summary>Makes a record as it would be with some facts, if they fit it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="facts">The facts, in the order in which they are laid.</param>
    /// <param name="laid">The record with the facts, or null where there are faults.</param>
    /// <param name="faults">
    /// Every fault, empty where there is none: of the facts, with the path <c>facts[2]</c>, counted from 0; or, where each of them fits, of the record they would make.
    /// </param>
    /// <returns>Whether the record was made.</returns>
    public static bool TryWith(
        this NetworkRecord record, IEnumerable<HypotheticalEvent> facts, [NotNullWhen(true)] out NetworkRecord? laid, out ImmutableArray<RecordFault> faults)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(facts);
        laid = Overlay.Checked(record, facts, out faults);
        return laid is not null;
    }
}
