using System.Buffers;
using System.Numerics;

namespace EhchRules.Tables;

/// <summary>Writes small numbers as Parquet has levels and places in dictionaries: what repeats as a count and the number, the rest packed by eights.</summary>
/// <remarks>
/// A number takes one bit, or whole bytes. Fewer bits would do for most dictionaries, but rows of one requirement are like those of the next, and only
/// what lies on bytes is found again by what compresses them.
/// </remarks>
internal static class HybridRuns
{
    private const int Group = 8;
    private const int LongestHeader = 5;

    /// <summary>Gets how many bits numbers take that go up to a highest.</summary>
    internal static int WidthOf(int highest) => highest == 0 ? 0 : 8 * ((32 - BitOperations.LeadingZeroCount((uint)highest) + 7) / 8);

    internal static void Write<T>(IBufferWriter<byte> output, ReadOnlySpan<T> numbers, int width)
        where T : unmanaged, IBinaryInteger<T>
    {
        int from = 0;
        while (from < numbers.Length)
        {
            ReadOnlySpan<T> left = numbers[from..];
            int run = RunAt(left);
            if (run < Group && run < left.Length)
            {
                int count = 0;
                while (count < left.Length && !IsRun(left[count..])) count += Group;
                run = Math.Min(count, left.Length);
                WritePacked(output, left[..run], width);
            }
            else
            {
                WriteRun(output, left[0], run, width);
            }

            from += run;
        }
    }

    private static int RunAt<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, IBinaryInteger<T> => numbers.IndexOfAnyExcept(numbers[0]) is >= 0 and var end ? end : numbers.Length;

    private static bool IsRun<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, IBinaryInteger<T> => numbers.Length >= Group && !numbers[..Group].ContainsAnyExcept(numbers[0]);

    private static void WriteRun<T>(IBufferWriter<byte> output, T number, int count, int width)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<byte> room = output.GetSpan(LongestHeader + sizeof(int));
        int length = LittleEndianBase128.Write(room, (ulong)count << 1);
        int bytes = (width + 7) / 8;
        WriteBytes(room[length..], int.CreateChecked(number), bytes);
        output.Advance(length + bytes);
    }

    private static void WritePacked<T>(IBufferWriter<byte> output, ReadOnlySpan<T> numbers, int width)
        where T : unmanaged, IBinaryInteger<T>
    {
        int groups = (numbers.Length + Group - 1) / Group;
        Span<byte> room = output.GetSpan(LongestHeader + (groups * width) + sizeof(int));
        int length = LittleEndianBase128.Write(room, ((ulong)groups << 1) | 1);
        Span<byte> packed = room.Slice(length, groups * width);
        packed.Clear();
        if (width == 1)
        {
            for (int place = 0; place < numbers.Length; place++) packed[place / Group] |= (byte)(int.CreateTruncating(numbers[place]) << (place % Group));
        }
        else
        {
            int bytes = width / 8;
            for (int place = 0; place < numbers.Length; place++) WriteBytes(packed[(place * bytes)..], int.CreateTruncating(numbers[place]), bytes);
        }

        output.Advance(length + packed.Length);
    }

    private static void WriteBytes(Span<byte> room, int number, int count)
    {
        for (int place = 0; place < count; place++) room[place] = (byte)((number >> (8 * place)) & 0xFF);
    }
}
