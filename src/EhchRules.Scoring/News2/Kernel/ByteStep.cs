using System.Numerics;
using System.Runtime.CompilerServices;

namespace EhchRules.Scoring;

/// <summary>One step of a row of the table, for a vector of bytes: above a reading, the score changes by so much.</summary>
internal readonly struct ByteStep
{
    private readonly Vector<byte> above;
    private readonly Vector<byte> change;

    private ByteStep(Vector<byte> above, Vector<byte> change)
    {
        this.above = above;
        this.change = change;
    }

    /// <summary>Takes a step from the table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">Which of its steps, from 0, is left.</param>
    /// <param name="shift">How much higher than its reading the byte stands.</param>
    internal static ByteStep Of(News2Row row, int index, int shift = 0) => new(
        Vector.Create((byte)(row.Steps[index].Through!.Value + shift + PackedBytes.FirstRecorded)),
        Vector.Create(unchecked((byte)(row.Steps[index + 1].Score - row.Steps[index].Score))));

    /// <summary>Changes the scores of the readings that are above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector<byte> Take(Vector<byte> readings, Vector<byte> scores) => Vector.ConditionalSelect(Vector.GreaterThan(readings, above), scores + change, scores);
}
