using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>Brings the results of two vectors that are alike together, whichever comes first, and says where the answers do not agree.</summary>
/// <remarks>It keeps the result of the vector that was read last, and those of unfinished pairs: memory is flat, since a pair is two neighbours.</remarks>
/// <param name="details">The details that the product declared.</param>
internal sealed class PairedResults(IEnumerable<string> details)
{
    private readonly PairAgreement agreement = new(details);
    private readonly Dictionary<string, Pair> pairs = new(StringComparer.Ordinal);

    private string? lastRead;
    private VectorResult? resultOfLastRead;

    /// <summary>Notes a vector, in the order of the suite, before it is put to the product.</summary>
    internal void Read(ConformanceVector vector)
    {
        if (vector.Like is { } like && like.Id == lastRead)
        {
            Pair pair = new(vector.Id) { First = resultOfLastRead };
            pairs[vector.Id] = pair;
            if (resultOfLastRead is null) pairs[like.Id] = pair;
        }

        (lastRead, resultOfLastRead) = (vector.Id, null);
    }

    /// <summary>Takes a result as it comes.</summary>
    /// <returns>The result; with a disagreement where it is the later one of a pair whose answers do not agree, and if it failed, with that among its differences.</returns>
    internal VectorResult Take(VectorResult result)
    {
        string id = result.Vector.Id;
        if (id == lastRead) resultOfLastRead = result;
        if (!pairs.Remove(id, out Pair? pair)) return result;
        if (pair.Second == id) pair.SecondResult = result;
        else pair.First = result;
        return pair is { First: { } first, SecondResult: { } second } ? Compared(result, first, second) : result;
    }

    private VectorResult Compared(VectorResult later, VectorResult first, VectorResult second)
    {
        if (!IsAnswered(first) || !IsAnswered(second)) return later;
        ImmutableArray<AnswerDifference> differences = agreement.Differences(first.Vector, first.Answers, second.Vector, second.Answers);
        if (differences.IsEmpty) return later;
        PairDisagreement disagreement = new(later == second ? first.Vector.Id : second.Vector.Id, second.Vector.Like!.By, differences);
        VectorResult marked = later with { Disagreement = disagreement };

        // Among the differences too, where a report looks. What passed by itself goes on to pass: the other one is wrong.
        return later.Outcome is VectorOutcome.Failed ? marked with { Differences = [.. later.Differences, .. disagreement.InAReport] } : marked;
    }

    private static bool IsAnswered(VectorResult result) => result.Outcome is VectorOutcome.Passed or VectorOutcome.Failed;

    private sealed class Pair(string second)
    {
        internal string Second { get; } = second;

        internal VectorResult? First { get; set; }

        internal VectorResult? SecondResult { get; set; }
    }
}
