using System.Runtime.InteropServices;

namespace EhchRules.Conformance;

/// <summary>A vector from when it is read until its result is written.</summary>
internal sealed class PutVector(ConformanceVector vector)
{
    internal ConformanceVector Vector => vector;

    /// <summary>Gets or sets when it was put, as the clock counts.</summary>
    internal long PutAt { get; set; }

    /// <summary>Gets or sets its result; null while it is in flight.</summary>
    internal VectorResult? Result { get; set; }

    /// <summary>Gets or sets the line of its result.</summary>
    internal byte[] Line { get; set; } = [];

    /// <summary>Gets or sets the hash of what was answered first.</summary>
    internal UInt128 Answer { get; set; }

    /// <summary>Gets the size of the vector as it stands in its file.</summary>
    internal int Size { get; } = JsonMarshal.GetRawUtf8Value(vector.Root).Length;
}

/// <summary>
/// The vectors that are in flight, and those whose results wait: for a slower one before them, because results are written in the order of the
/// suite, or for a second answer, which mostly comes soon after the first. Bounded in number and in bytes; where it is full, nothing more is put.
/// </summary>
/// <param name="size">How many may be in flight.</param>
internal sealed class VectorWindow(int size)
{
    /// <summary>How many results are held back for a second answer.</summary>
    internal const int Held = 64;

    internal const int MostVectors = 1_024;

    internal const long MostBytes = 64 << 20;

    private readonly Queue<PutVector> order = new();
    private readonly Dictionary<string, PutVector> byId = new(StringComparer.Ordinal);
    private long bytes;

    /// <summary>Gets or sets what compares the answers to vectors that are alike; null where nothing is compared.</summary>
    internal PairAgreement? Pairs { get; set; }

    internal int InFlight { get; private set; }

    internal bool HasRoom => InFlight < size && order.Count < MostVectors && bytes < MostBytes;

    /// <summary>Gets those that are in flight, the oldest first.</summary>
    internal IEnumerable<PutVector> AllInFlight => order.Where(static put => put.Result is null);

    internal PutVector? Find(string id) => byId.GetValueOrDefault(id);

    internal PutVector Add(ConformanceVector vector)
    {
        PutVector put = new(vector);
        order.Enqueue(put);
        byId.Add(vector.Id, put);
        bytes += put.Size;
        InFlight++;
        return put;
    }

    /// <summary>Gives a vector its result, or another in its place.</summary>
    internal void Settle(PutVector put, VectorResult result)
    {
        if (put.Result is null) InFlight--;
        bytes -= put.Line.Length;
        put.Result = result;
        put.Line = ResultsFormat.Write(result);
        bytes += put.Line.Length;
    }

    /// <summary>Takes out the next whose result can be written.</summary>
    /// <param name="isEnd">Whether nothing more can come, so that nothing is held back.</param>
    internal PutVector? Release(bool isEnd)
    {
        if (!order.TryPeek(out PutVector? first) || first.Result is null) return null;
        if (!isEnd && order.Count <= Held && bytes < MostBytes) return null;
        if (order.Skip(1).FirstOrDefault() is { } second && second.Vector.Like?.Id == first.Vector.Id)
        {
            // Which of the two bears that they do not agree is known when both are answered; the second is next, so it is not long.
            if (second.Result is null) return null;
            if (Pairs?.Compare(first.Result, second.Result) is { } compared)
            {
                if (!ReferenceEquals(compared.First, first.Result)) Settle(first, compared.First);
                if (!ReferenceEquals(compared.Second, second.Result)) Settle(second, compared.Second);
            }
        }

        order.Dequeue();
        byId.Remove(first.Vector.Id);
        bytes -= first.Size + first.Line.Length;
        return first;
    }
}
