using System.Text;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Lists the properties of an object, and of the objects around it, so that they can be taken in any order.</summary>
internal sealed class PropertyListing(JsonScanner scanner, RecordPath path, RecordFaults faults)
{
    private const string CallersOwn = "x-";

    private readonly Stack<Extent> outer = new();
    private Listed[] properties = [];
    private Extent current;

    /// <summary>Lists the properties of the object that the scanner stands at. The scanner is then behind it.</summary>
    internal void Enter()
    {
        outer.Push(current);
        current = new(current.End);
        for (bool isThere = scanner.Enter((byte)'}'); isThere; isThere = scanner.Next((byte)'}'))
        {
            int name = scanner.Position + 1;
            ReadOnlySpan<byte> text = scanner.String(out bool isEscaped);
            scanner.Colon();
            Add(new(name, text.Length, isEscaped, scanner.Position));
            scanner.Value();
        }
    }

    /// <summary>Goes back to the properties of the object around it.</summary>
    internal void Leave() => current = outer.Pop();

    /// <summary>Finds a property that was not taken yet, takes it, and stands at its value.</summary>
    internal bool TryTake(string name)
    {
        if (current.Taken == current.Count) return false;

        // Most documents keep to one order, so what is asked for mostly stands right behind what was taken last.
        for (int i = current.Next; i < current.End; i++)
        {
            if (IsNamed(properties[i], name)) return TakeAt(i);
        }

        for (int i = current.Start; i < current.Next; i++)
        {
            if (IsNamed(properties[i], name)) return TakeAt(i);
        }

        return TryTakeInOtherCase(name);
    }

    /// <summary>Adds a fault for each property that was not taken, unless it is the caller's own.</summary>
    /// <param name="known">The names of the properties that can be taken.</param>
    internal void TellTheRest(IEnumerable<string> known)
    {
        if (current.Taken == current.Count) return;
        ReadOnlySpan<Listed> all = properties.AsSpan(current.Start, current.Count);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Listed property in all)
        {
            if (property.IsTaken) names.Add(NameOf(property));
        }

        string? listed = null;
        foreach (Listed property in all)
        {
            if (property.IsTaken) continue;
            string name = NameOf(property);
            path.At(name);
            if (!names.Add(name))
            {
                faults.Add(path, "the property stands twice in one object");
            }
            else if (!name.StartsWith(CallersOwn, StringComparison.Ordinal))
            {
                listed ??= string.Join(", ", known);
                faults.Add(path, $"unknown property (known: {listed}; names that begin \"{CallersOwn}\" are skipped)");
            }
        }
    }

    private void Add(Listed property)
    {
        if (current.End == properties.Length) Array.Resize(ref properties, Math.Max(properties.Length * 2, 64));
        properties[current.End++] = property;
    }

    /// <summary>Takes a property whose name differs in letter case alone.</summary>
    /// <remarks>That is a fault, but what the property holds is read, so that no other fault follows from it.</remarks>
    private bool TryTakeInOtherCase(string name)
    {
        for (int i = current.Start; i < current.End; i++)
        {
            if (properties[i].IsTaken || !IsNamedInOtherCase(properties[i], name)) continue;
            path.At(NameOf(properties[i]));
            faults.Add(path, $"unknown property; letter case differs from \"{name}\"");
            path.At(name);
            return TakeAt(i);
        }

        return false;
    }

    private bool TakeAt(int position)
    {
        properties[position].IsTaken = true;
        current.Next = position + 1;
        current.Taken++;
        scanner.Position = properties[position].Value;
        return true;
    }

    private string NameOf(Listed property) => JsonString.Decode(scanner.At(property.Name, property.Length));

    private bool IsNamed(Listed property, string name) => property.IsEscaped
        ? string.Equals(NameOf(property), name, StringComparison.Ordinal)
        : Ascii.Equals(scanner.At(property.Name, property.Length), name);

    private bool IsNamedInOtherCase(Listed property, string name) => property.IsEscaped
        ? string.Equals(NameOf(property), name, StringComparison.OrdinalIgnoreCase)
        : Ascii.EqualsIgnoreCase(scanner.At(property.Name, property.Length), name);

    /// <summary>The properties of one object, within those of all objects that are being read.</summary>
    private struct Extent
    {
        internal Extent(int start) => Start = End = Next = start;

        internal int Start { get; }

        internal int End { get; set; }

        /// <summary>Gets or sets where the property behind the one taken last stands.</summary>
        internal int Next { get; set; }

        internal int Taken { get; set; }

        internal readonly int Count => End - Start;
    }

    /// <summary>A property: where its name stands, between the quotation marks, and where its value does.</summary>
    private struct Listed(int name, int length, bool isEscaped, int value)
    {
        internal readonly int Name => name;

        internal readonly int Length => length;

        internal readonly bool IsEscaped => isEscaped;

        internal readonly int Value => value;

        internal bool IsTaken { get; set; }
    }
}
