using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>The parts of a record while facts are laid over them. The record itself is left as it is.</summary>
internal sealed class Overlay(NetworkRecord record)
{
    private readonly List<Attestation> attestations = [.. record.Attestations];
    private readonly List<RecordFault> faults = [];
    private PrimaryCareNetwork network = record.Network;
    private CareHome[]? homes;
    private Resident[]? residents;
    private int position;

    /// <summary>Lays facts over a record that was checked, and checks neither the facts' values nor the whole again.</summary>
    /// <returns>The record, or null where a fact names something that is not there.</returns>
    internal static NetworkRecord? Unchecked(NetworkRecord record, ReadOnlySpan<HypotheticalEvent> facts)
    {
        Overlay over = new(record);
        foreach (HypotheticalEvent fact in facts)
        {
            fact.LayOver(over);
            if (over.faults.Count > 0) return null;
        }

        return NetworkRecord.OfCheckedParts(over.network, over.Homes, over.Residents, over.Attestations);
    }

    /// <summary>Lays facts over a record and checks the whole.</summary>
    internal static NetworkRecord? Checked(NetworkRecord record, IEnumerable<HypotheticalEvent> facts, out ImmutableArray<RecordFault> faults)
    {
        Overlay over = new(record);
        foreach (HypotheticalEvent fact in facts)
        {
            if (fact is null) over.Fault("null is no fact");
            else fact.LayOver(over);
            over.position++;
        }

        if (over.faults.Count == 0)
        {
            return NetworkRecord.TryCreate(over.network, over.Homes, over.Residents, over.Attestations, out NetworkRecord? laid, out faults) ? laid : null;
        }

        faults = [.. over.faults];
        return null;
    }

    /// <summary>Changes the network.</summary>
    /// <param name="change">Makes the changed network; null where the fact does not fit it.</param>
    /// <param name="unfit">What is wrong where it does not fit.</param>
    internal void Network(Func<PrimaryCareNetwork, PrimaryCareNetwork?> change, string unfit = "")
    {
        if (change(network) is { } changed) network = changed;
        else Fault(unfit);
    }

    internal void Team(Func<MultidisciplinaryTeam, MultidisciplinaryTeam> change) => network = network with { Team = change(network.Team ?? new()) };

    internal void Attest(Attestation attestation) => attestations.Add(attestation);

    /// <summary>Changes a home, if the record holds it.</summary>
    /// <param name="id">The home's id.</param>
    /// <param name="change">Makes the changed home; null where the fact does not fit it.</param>
    /// <param name="unfit">What is wrong where it does not fit.</param>
    internal void Home(string id, Func<CareHome, CareHome?> change, string unfit = "")
    {
        homes ??= [.. record.Homes];
        Change(homes, static home => home.Id, id, SubjectKind.Home, change, unfit);
    }

    internal void Support(string id, Func<HomeSupport, HomeSupport> change) => Home(id, home => home with { Support = change(home.Support ?? new()) });

    /// <summary>Changes a resident, if the record holds one by that id.</summary>
    /// <param name="id">The resident's id.</param>
    /// <param name="change">Makes the changed resident; null where the fact does not fit.</param>
    /// <param name="unfit">What is wrong where it does not fit.</param>
    internal void Resident(string id, Func<Resident, Resident?> change, string unfit = "")
    {
        residents ??= [.. record.Residents];
        Change(residents, static resident => resident.Id, id, SubjectKind.Resident, change, unfit);
    }

    private Facts<CareHome> Homes => homes is null ? record.Homes : new(homes);

    private Facts<Resident> Residents => residents is null ? record.Residents : new(residents);

    private KnownList<Attestation> Attestations => attestations.Count == record.Attestations.Count ? record.Attestations : [.. attestations];

    private void Change<T>(T[] entries, Func<T, string> idOf, string id, SubjectKind kind, Func<T, T?> change, string unfit)
        where T : class
    {
        int at = Array.FindIndex(entries, entry => string.Equals(idOf(entry), id, StringComparison.Ordinal));
        if (at < 0) Fault(NamesNone(id, kind, [.. entries.Select(idOf)]));
        else if (change(entries[at]) is { } changed) entries[at] = changed;
        else Fault(unfit);
    }

    private static string NamesNone(string id, SubjectKind kind, string[] known)
    {
        string noun = kind is SubjectKind.Home ? "home" : "resident";
        return $"\"{FaultText.Id(kind, id)}\" names no {noun} in this record ({FaultText.Known(known, one => FaultText.Id(kind, one))})";
    }

    private void Fault(string text) => faults.Add(new() { Path = string.Create(CultureInfo.InvariantCulture, $"facts[{position}]"), Text = text });
}

/// <summary>Makes lists of facts with one more or one changed.</summary>
internal static class ChangedFacts
{
    internal static Facts<T> Plus<T>(this Facts<T> facts, T entry) => [.. facts, entry];

    /// <summary>Changes the entries that fit.</summary>
    /// <returns>The changed facts; null where no entry fits.</returns>
    internal static Facts<T>? Changing<T>(this Facts<T> facts, Func<T, bool> fits, Func<T, T> change)
    {
        T[] entries = facts.AsSpan().ToArray();
        bool any = false;
        for (int i = 0; i < entries.Length; i++)
        {
            if (!fits(entries[i])) continue;
            entries[i] = change(entries[i]);
            any = true;
        }

        return any ? new(entries) : null;
    }

    /// <summary>Says whether an interval holds on a day.</summary>
    internal static bool HoldsOn(this IInterval interval, DateOnly day) => interval.From <= day && !(interval.To < day);

    /// <summary>Says whether an interval has begun by a day and goes on after it.</summary>
    internal static bool GoesOnAfter(this IInterval interval, DateOnly day) => interval.From <= day && !(interval.To <= day);
}
