using System.Runtime.CompilerServices;

namespace EhchRules.Json;

/// <summary>Gathers the entries of an array, of which one knows only at the end how many there are. Most arrays are short.</summary>
internal struct EntryBuffer<T>
{
    private First first;
    private T[]? all;
    private int count;

    /// <summary>Makes room for entries.</summary>
    /// <param name="count">How many there are; 0 where it is not known.</param>
    internal EntryBuffer(int count) => all = count > 0 ? new T[count] : null;

    internal void Add(T entry)
    {
        if (all is null && count < First.Count) first[count] = entry;
        else
        {
            if (all is null)
            {
                all = new T[First.Count * 4];
                ((ReadOnlySpan<T>)first).CopyTo(all);
            }
            else if (count == all.Length) Array.Resize(ref all, count * 2);

            all[count] = entry;
        }

        count++;
    }

    internal readonly T[] ToArray() => count == all?.Length ? all : (all ?? (ReadOnlySpan<T>)first)[..count].ToArray();

    [InlineArray(Count)]
    private struct First
    {
        internal const int Count = 8;

        private T entry;
    }
}
