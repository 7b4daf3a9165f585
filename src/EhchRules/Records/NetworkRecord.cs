using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using EhchRules.Records;

namespace EhchRules;

/// <summary>
/// What a product knows about one network, its homes and their residents: the input of an assessment. Immutable, and checked when made.
/// </summary>
/// <remarks>
/// <para>A record is made by reading it (<c>EhchJson</c>) or with <see cref="TryCreate"/>; both check the same things: references that
/// name nothing, intervals that end before they start, ids used twice, stays that overlap, counts below their least value.</para>
/// <para>Equality is by value.</para>
/// </remarks>
public sealed record NetworkRecord
{
    private NetworkRecord(
        PrimaryCareNetwork network, Facts<CareHome> homes, Facts<Resident> residents, KnownList<Attestation> attestations, ImmutableArray<RecordWarning> warnings)
    {
        Network = network;
        Homes = homes;
        Residents = residents;
        Attestations = attestations;
        Warnings = warnings;
    }

    /// <summary>Gets the network.</summary>
    public PrimaryCareNetwork Network { get; }

    /// <summary>Gets the homes that the network is asked about: aligned, once aligned, or to be aligned.</summary>
    public Facts<CareHome> Homes { get; }

    /// <summary>Gets the residents of those homes, past ones included.</summary>
    public Facts<Resident> Residents { get; }

    /// <summary>Gets the answers given to questions of judgement.</summary>
    public KnownList<Attestation> Attestations { get; }

    /// <summary>Gets what is odd about the record. No part of equality: it follows from the rest.</summary>
    public ImmutableArray<RecordWarning> Warnings { get; }

    /// <summary>Checks the parts of a record and puts them together.</summary>
    /// <param name="network">The network.</param>
    /// <param name="homes">The homes; unknown means nothing is known of any.</param>
    /// <param name="residents">The residents; unknown means nothing is known of any.</param>
    /// <param name="attestations">The answers given to questions of judgement.</param>
    /// <param name="record">The record, or null where there are faults.</param>
    /// <param name="faults">Every fault, in the order of the document; empty where there is none.</param>
    /// <returns>Whether the record was made.</returns>
    public static bool TryCreate(
        PrimaryCareNetwork network,
        Facts<CareHome> homes,
        Facts<Resident> residents,
        KnownList<Attestation> attestations,
        [NotNullWhen(true)] out NetworkRecord? record,
        out ImmutableArray<RecordFault> faults)
    {
        ArgumentNullException.ThrowIfNull(network);
        RecordFaults found = new();
        record = Checked(network, homes, residents, attestations, found);
        faults = [.. found.Listed];
        return record is not null;
    }

    /// <summary>Checks the parts of a record and puts them together.</summary>
    /// <param name="network">The network.</param>
    /// <param name="homes">The homes; unknown means nothing is known of any.</param>
    /// <param name="residents">The residents; unknown means nothing is known of any.</param>
    /// <param name="attestations">The answers given to questions of judgement.</param>
    /// <exception cref="RecordFaultException">The parts have faults; it carries all of them.</exception>
    public static NetworkRecord Create(
        PrimaryCareNetwork network, Facts<CareHome> homes, Facts<Resident> residents, KnownList<Attestation> attestations = default) =>
        TryCreate(network, homes, residents, attestations, out NetworkRecord? record, out ImmutableArray<RecordFault> faults)
            ? record
            : throw new RecordFaultException(faults);

    /// <summary>Checks the parts of a record, on top of the faults found with them so far, and puts them together if there is none.</summary>
    internal static NetworkRecord? Checked(
        PrimaryCareNetwork? network, Facts<CareHome> homes, Facts<Resident> residents, KnownList<Attestation> attestations, RecordFaults faults)
    {
        RecordChecks.Check(network, homes, residents, attestations, faults);
        return network is not null && faults.IsEmpty
            ? new(network, homes, residents, attestations, RecordWarnings.Of(homes, residents))
            : null;
    }

    /// <summary>Puts together parts of records that were checked, changed in ways that cannot bring in a fault. It has no warnings.</summary>
    internal static NetworkRecord OfCheckedParts(
        PrimaryCareNetwork network, Facts<CareHome> homes, Facts<Resident> residents, KnownList<Attestation> attestations) =>
        new(network, homes, residents, attestations, []);

    /// <inheritdoc/>
    public bool Equals(NetworkRecord? other) => ReferenceEquals(this, other)
        || (other is not null && Network == other.Network && Homes == other.Homes && Residents == other.Residents && Attestations == other.Attestations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Network, Homes.Count, Residents.Count, Attestations.Count);

    /// <summary>Names the network and says how many homes and residents the record holds. No resident is shown.</summary>
    public override string ToString() => $"{Network.Code}: {Homes.Count} homes, {Residents.Count} residents";
}
