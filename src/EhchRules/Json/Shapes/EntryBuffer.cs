using System.Runtime.CompilerServices;

namespace EhchRules.Json;

/// <summary>Gathers the entries of an array, of which one knows only at the end how many there are. Most arrays are short.</summary>
internal struct EntryBuffer<T>
{
    private First first;
    private T[]? all;
    private int count;

    internal void Add(T entry)
    {
        if (count < First.Count) first[count] = entry;
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

    internal readonly T[] ToArray() => (all ?? (ReadOnlySpan<T>)first)[..count].ToArray();

    [InlineArray(Count)]
    private struct First
    {
        internal const int Count = 8;

        private T entry;
    }
}
