using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EhchRules.Records;

/// <summary>Checks what holds a record together: references, intervals, ids, overlaps and counts.</summary>
/// <remarks>
/// Parts may be missing or odd in any way that their types allow: they may have been read from a document with faults of its own, or
/// built in code. What a fault has already been found with is not judged again, and nothing is concluded from it.
/// </remarks>
internal sealed class RecordChecks
{
    private readonly RecordFaults faults;
    private readonly HashSet<string>? unreadable;
    private readonly RecordPath path = new();

    private RecordChecks(RecordFaults faults, PcnCode? network, Facts<CareHome> homes, Facts<Resident> residents)
    {
        this.faults = faults;
        unreadable = faults.IsEmpty ? null : [.. faults.Listed.Select(fault => fault.Path)];
        Network = network;
        Homes = KnownIds.Of(SubjectKind.Home, homes, static home => home.Id, !IsUnreadable("homes"));
        Residents = KnownIds.Of(SubjectKind.Resident, residents, static resident => resident.Id, !IsUnreadable("residents"));
    }

    internal PcnCode? Network { get; }

    internal KnownIds Homes { get; }

    internal KnownIds Residents { get; }

    /// <summary>Checks the parts of a record, and adds to the faults found so far. What those are on counts as unreadable.</summary>
    internal static void Check(
        PrimaryCareNetwork? network, Facts<CareHome> homes, Facts<Resident> residents, KnownList<Attestation> attestations, RecordFaults faults)
    {
        RecordChecks at = new(faults, network?.Code, homes, residents);
        at.Part("network", network, NetworkChecks.Check);
        at.Each("homes", homes, HomeChecks.Check);
        at.Each("residents", residents, ResidentChecks.Check);
        at.Each("attestations", attestations, AttestationChecks.Check);
    }

    /// <summary>Checks the entries of an array in their order. An entry that is null is a fault.</summary>
    internal void Each<T>(string name, Facts<T> entries, Action<RecordChecks, T> check) => Each(name, entries.AsSpan(), [], check);

    /// <inheritdoc cref="Each{T}(string, Facts{T}, Action{RecordChecks, T})"/>
    internal void Each<T>(string name, KnownList<T> entries, Action<RecordChecks, T> check) => Each(name, entries.AsSpan(), [], check);

    /// <summary>Checks only that no entry of an array is null.</summary>
    internal void Each<T>(string name, Facts<T> entries)
        where T : class => Each(name, entries.AsSpan());

    /// <inheritdoc cref="Each{T}(string, Facts{T})"/>
    internal void Each<T>(string name, KnownList<T> entries)
        where T : class => Each(name, entries.AsSpan());

    /// <summary>Checks entries of which two may share one day at most.</summary>
    /// <param name="name">The array's name.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="what">What the entries are, for the fault.</param>
    /// <param name="check">What else is checked of an entry.</param>
    internal void EachApart<T>(string name, Facts<T> entries, string what, Action<RecordChecks, T> check)
        where T : class, IInterval
    {
        Each(name, entries.AsSpan(), Overlaps.FollowEachOther(entries.AsSpan()) ? [] : OverlapsOf(name, entries, what), check);
    }

    /// <summary>Checks a part that may be absent.</summary>
    internal void Part<T>(string name, T? part, Action<RecordChecks, T> check)
        where T : class
    {
        if (part is null) return;
        path.At(name);
        Inside(part, check);
    }

    /// <summary>Checks that something required is there.</summary>
    internal bool Required([NotNullWhen(true)] object? value, string name)
    {
        if (value is null) Fault(name, "missing");
        return value is not null;
    }

    /// <summary>Checks that the key of a person, or an id, is there and not blank.</summary>
    internal bool Key([NotNullWhen(true)] string? key, string name)
    {
        if (!Required(key, name)) return false;
        if (!string.IsNullOrWhiteSpace(key)) return true;
        Fault(name, $"{FaultText.Quote(key)} is blank");
        return false;
    }

    /// <summary>Checks an entry's own id.</summary>
    internal void OwnId(string? id, KnownIds known)
    {
        if (!Key(id, "id") || known.IsFirst(id)) return;
        Fault("id", $"\"{known.Shown(id)}\" is the id of an earlier one too; ids are unique in their array");
    }

    /// <summary>Checks that a reference names something.</summary>
    internal void Reference(string? reference, string name, KnownIds known)
    {
        if (Key(reference, name) && !known.Resolves(reference)) Fault(name, known.NamesNone(reference));
    }

    /// <summary>Checks an array of references.</summary>
    internal void References(string name, Facts<string> references, KnownIds known)
    {
        for (int i = 0; i < references.Count; i++)
        {
            if (references[i] is { } reference && known.Resolves(reference)) continue;
            path.At(name, i);
            FaultHere(references[i] is { } none ? known.NamesNone(none) : "null is no entry of an array");
        }
    }

    /// <summary>Checks that an interval does not end before it starts.</summary>
    internal void Interval(IInterval interval) => Ends(interval.To, interval.From, "from");

    /// <summary>Checks that a last day is not before a first.</summary>
    /// <param name="to">The last day; null where there is none.</param>
    /// <param name="start">The first day; null where it is not known.</param>
    /// <param name="startName">The property that holds the first day.</param>
    internal void Ends(DateOnly? to, DateOnly? start, string startName)
    {
        if (to is { } last && start is { } first && last < first && !IsUnreadable(startName))
        {
            Fault("to", $"{FaultText.Day(last)} is before \"{startName}\", {FaultText.Day(first)}");
        }
    }

    /// <summary>Checks that a number is not below the least it can be.</summary>
    internal void AtLeast(int least, int? number, string name)
    {
        if (number < least) Fault(name, $"{FaultText.Number(number.Value)} is below {FaultText.Number(least)}");
    }

    /// <summary>Checks that a value of a vocabulary is one of its names: code can make others.</summary>
    internal void Defined<T>(T? value, string name)
        where T : struct, Enum
    {
        if (value is { } given && !Enum.IsDefined(given)) Fault(name, NotDefined(given));
    }

    /// <summary>Checks an array of values of a vocabulary.</summary>
    internal void Defined<T>(Facts<T> values, string name)
        where T : struct, Enum
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (Enum.IsDefined(values[i])) continue;
            path.At(name, i);
            FaultHere(NotDefined(values[i]));
        }
    }

    internal void Fault(string name, string text)
    {
        path.At(name);
        FaultHere(text);
    }

    internal bool IsUnreadable(string name)
    {
        if (unreadable is null) return false;
        path.At(name);
        return unreadable.Contains(path.ToString());
    }

    private static string NotDefined<T>(T value)
        where T : struct, Enum => $"{FaultText.Number(Convert.ToInt64(value, CultureInfo.InvariantCulture))} is not {EnumNames<T>.Expected}";

    private void Each<T>(string name, ReadOnlySpan<T> entries)
        where T : class
    {
        foreach (T? entry in entries)
        {
            if (entry is not null) continue;
            Each(name, entries, [], static (_, _) => { });
            return;
        }
    }

    private void Each<T>(string name, ReadOnlySpan<T> entries, string?[] overlaps, Action<RecordChecks, T> check)
    {
        for (int i = 0; i < entries.Length; i++)
        {
            path.At(name, i);
            if (entries[i] is null)
            {
                FaultHere("null is no entry of an array");
                continue;
            }

            if (overlaps is not [] && overlaps[i] is { } overlap) FaultHere(overlap);
            Inside(entries[i], check);
        }
    }

    private void Inside<T>(T part, Action<RecordChecks, T> check)
    {
        path.Enter();
        check(this, part);
        path.Leave();
    }

    private string?[] OverlapsOf<T>(string name, Facts<T> entries, string what)
        where T : class, IInterval => Overlaps.Find(entries.AsSpan(), what, position => CanCompareDays(name, position));

    private bool CanCompareDays(string name, int position)
    {
        if (unreadable is null) return true;
        path.At(name, position);
        path.Enter();
        bool can = !IsUnreadable("from") && !IsUnreadable("to");
        path.Leave();
        return can;
    }

    private void FaultHere(string text)
    {
        string here = path.ToString();
        if (unreadable?.Contains(here) is not true) faults.Add(here, text);
    }
}
