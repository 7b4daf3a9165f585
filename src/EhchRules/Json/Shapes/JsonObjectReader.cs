using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Takes properties from a JSON document, one object inside another, and adds what is wrong to the faults.</summary>
internal sealed class JsonObjectReader(RecordFaults faults)
{
    private const string CallersOwn = "x-";

    private readonly RecordPath path = new();
    private Property[] properties = new Property[64];
    private Extent current;

    /// <summary>Reads the object that the reader stands at.</summary>
    internal T Inside<T>(JsonElement element, ObjectShape<T> shape)
        where T : class
    {
        Extent outer = current;
        current = new(outer.End);
        path.Enter();
        foreach (JsonProperty property in element.EnumerateObject()) Add(new(property));
        T read = shape.Take(this);
        if (current.Taken < current.Count) ReportTheRest(shape);
        path.Leave();
        current = outer;
        return read;
    }

    /// <summary>Gets whether the reader stands where the id of a resident goes.</summary>
    internal bool IsAtResident => path.IsOfResident;

    internal void At(string name, int position = RecordPath.NoPosition) => path.At(name, position);

    internal void Fault(string text) => faults.Add(path, text);

    /// <summary>Finds a property; one that is null counts as absent.</summary>
    /// <returns>Whether there is a value to read.</returns>
    internal bool Find(string name, string expected, bool isRequired, out JsonValueAt value)
    {
        path.At(name);
        int found = Take(name);
        JsonElement element = found < 0 ? default : properties[found].Value;
        value = new(element, this);
        if (element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null)) return true;
        if (isRequired) Fault($"missing: expected {expected}");
        return false;
    }

    private void Add(Property property)
    {
        if (current.End == properties.Length) Array.Resize(ref properties, properties.Length * 2);
        properties[current.End++] = property;
    }

    /// <summary>Finds a property that was not taken yet, and takes it.</summary>
    private int Take(string name)
    {
        if (current.Taken == current.Count) return -1;

        // Most documents keep to the order of the format, so what is asked for mostly stands right behind what was taken last.
        for (int i = current.Next; i < current.End; i++)
        {
            if (properties[i].IsNamed(name)) return TakeAt(i);
        }

        for (int i = current.Start; i < current.Next; i++)
        {
            if (properties[i].IsNamed(name)) return TakeAt(i);
        }

        return TakeInOtherCase(name);
    }

    /// <summary>Takes a property whose name differs in letter case alone.</summary>
    /// <remarks>That is a fault, but what the property holds is read, so that no other fault follows from it.</remarks>
    private int TakeInOtherCase(string name)
    {
        for (int i = current.Start; i < current.End; i++)
        {
            if (properties[i].IsTaken || !properties[i].IsNamedInOtherCase(name)) continue;
            path.At(properties[i].Name);
            Fault($"unknown property; letter case differs from \"{name}\"");
            path.At(name);
            return TakeAt(i);
        }

        return -1;
    }

    private int TakeAt(int position)
    {
        properties[position].IsTaken = true;
        current.Next = position + 1;
        current.Taken++;
        return position;
    }

    private void ReportTheRest<T>(ObjectShape<T> shape)
        where T : class
    {
        ReadOnlySpan<Property> all = properties.AsSpan(current.Start, current.Count);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Property property in all)
        {
            if (property.IsTaken) names.Add(property.Name);
        }

        string? known = null;
        foreach (Property property in all)
        {
            if (property.IsTaken) continue;
            string name = property.Name;
            path.At(name);
            if (!names.Add(name))
            {
                Fault("the property stands twice in one object");
            }
            else if (!name.StartsWith(CallersOwn, StringComparison.Ordinal))
            {
                known ??= string.Join(", ", shape.Names);
                Fault($"unknown property (known: {known}; names that begin \"{CallersOwn}\" are skipped)");
            }
        }
    }

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

    private struct Property(JsonProperty property)
    {
        private readonly bool isEscaped = JsonMarshal.GetRawUtf8PropertyName(property).Contains((byte)'\\');

        internal bool IsTaken { get; set; }

        internal readonly JsonElement Value => property.Value;

        internal readonly string Name => JsonString.Decode(JsonMarshal.GetRawUtf8PropertyName(property));

        internal readonly bool IsNamed(string name) => isEscaped
            ? string.Equals(Name, name, StringComparison.Ordinal)
            : Ascii.Equals(JsonMarshal.GetRawUtf8PropertyName(property), name);

        internal readonly bool IsNamedInOtherCase(string name) => isEscaped
            ? string.Equals(Name, name, StringComparison.OrdinalIgnoreCase)
            : Ascii.EqualsIgnoreCase(JsonMarshal.GetRawUtf8PropertyName(property), name);
    }
}
