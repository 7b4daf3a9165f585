using System.Buffers;
using System.Text;

namespace EhchRules.Tables;

/// <summary>Writes structures in the compact protocol of Thrift, in which Parquet keeps what describes a file.</summary>
/// <param name="output">Takes the bytes.</param>
internal sealed class ThriftWriter(IBufferWriter<byte> output)
{
    private const int LongestVarint = 10;
    private const int ShortList = 15;

    private readonly Stack<int> outer = new();
    private int lastField;

    private enum Kind
    {
        True = 1,
        False = 2,
        Int32 = 5,
        Int64 = 6,
        Binary = 8,
        List = 9,
        Struct = 12,
    }

    internal void Flag(int field, bool value) => Begin(field, value ? Kind.True : Kind.False);

    internal void Number(int field, int value)
    {
        Begin(field, Kind.Int32);
        Item(value);
    }

    internal void Long(int field, long value)
    {
        Begin(field, Kind.Int64);
        Varint(Zigzag(value));
    }

    internal void Bytes(int field, ReadOnlySpan<byte> value)
    {
        Begin(field, Kind.Binary);
        Varint((ulong)value.Length);
        output.Write(value);
    }

    internal void Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    /// <summary>Writes a structure as a field.</summary>
    internal void Struct(int field, Action write)
    {
        Begin(field, Kind.Struct);
        Item(write);
    }

    /// <summary>Writes a structure without fields, which says something by being there.</summary>
    internal void Mark(int field) => Struct(field, static () => { });

    internal void Structs<T>(int field, IReadOnlyCollection<T> items, Action<T> write)
    {
        BeginList(field, Kind.Struct, items.Count);
        foreach (T item in items) Item(() => write(item));
    }

    internal void Numbers(int field, IReadOnlyCollection<int> items)
    {
        BeginList(field, Kind.Int32, items.Count);
        foreach (int item in items) Item(item);
    }

    internal void Texts(int field, IReadOnlyCollection<string> items)
    {
        BeginList(field, Kind.Binary, items.Count);
        foreach (string item in items)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(item);
            Varint((ulong)utf8.Length);
            output.Write(utf8);
        }
    }

    /// <summary>Writes a structure that is no field.</summary>
    internal void Item(Action write)
    {
        outer.Push(lastField);
        lastField = 0;
        write();
        lastField = outer.Pop();
        Byte(0);
    }

    private void Item(int value) => Varint(Zigzag(value));

    private void BeginList(int field, Kind kind, int count)
    {
        Begin(field, Kind.List);
        Byte((Math.Min(count, ShortList) << 4) | (int)kind);
        if (count >= ShortList) Varint((ulong)count);
    }

    /// <summary>Fields come in order of their numbers, none of them more than 15 after another.</summary>
    private void Begin(int field, Kind kind)
    {
        Byte(((field - lastField) << 4) | (int)kind);
        lastField = field;
    }

    private void Byte(int value)
    {
        output.GetSpan(1)[0] = checked((byte)value);
        output.Advance(1);
    }

    private void Varint(ulong value)
    {
        Span<byte> room = output.GetSpan(LongestVarint);
        output.Advance(LittleEndianBase128.Write(room, value));
    }

    private static ulong Zigzag(long value) => unchecked((ulong)((value << 1) ^ (value >> 63)));
}
