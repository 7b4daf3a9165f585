using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>What a run writes down: results in the order of the suite, counts, the hash of the answers, and what answered nothing.</summary>
internal sealed class RunLog(ResultSpool spool)
{
    private readonly IncrementalHash answers = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    internal RunTallies Tallies { get; } = new();

    internal UnaskedLines Unasked { get; } = new();

    /// <summary>Gets how many results have been written.</summary>
    internal long Written { get; private set; }

    /// <summary>Gets the hash of all answers that were first. To be asked for once, in the end.</summary>
    internal string AnswersHash => $"sha256:{Convert.ToHexStringLower(answers.GetHashAndReset())}";

    internal static VectorResult AnsweredTwice(ConformanceVector vector) =>
        new() { Vector = vector, Outcome = VectorOutcome.Unknown, Cause = UnknownCause.AnsweredTwice, Text = "the product answered more than once, so there is no telling which answer holds" };

    /// <summary>Hashes an answer, as it came.</summary>
    internal static UInt128 HashOf(ProductAnswer answer)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        switch (answer)
        {
            case ProductAnswer.Answered answered:
                foreach (JsonElement entry in answered.Entries)
                {
                    hash.AppendData(JsonMarshal.GetRawUtf8Value(entry));
                    hash.AppendData("\n"u8);
                }

                break;
            case ProductAnswer.Skipped skipped:
                hash.AppendData(Encoding.UTF8.GetBytes($"skipped {skipped.Reason}"));
                break;
            case ProductAnswer.Unknown unknown:
                hash.AppendData(Encoding.UTF8.GetBytes($"unknown {unknown.Cause}"));
                break;
        }

        return BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset());
    }

    internal async Task WriteAsync(PutVector next, CancellationToken cancellationToken)
    {
        VectorResult result = next.Result!;
        Tallies.Add(result.Vector.Level, result.Vector.Requirement, result.Outcome, result.Cause);
        answers.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{result.Vector.Id} {next.Answer:x32}\n")));
        await spool.AppendAsync(next.Line, cancellationToken).ConfigureAwait(false);
        Written++;
    }

    /// <summary>Writes what is left, and puts right what was answered a second time after it had been written.</summary>
    internal async Task EndAsync(ConformanceSuite suite, VectorWindow window, CancellationToken cancellationToken)
    {
        while (window.Release(isEnd: true) is { } next) await WriteAsync(next, cancellationToken).ConfigureAwait(false);
        if (Unasked.HasAnswers) await PutRightAsync(suite, cancellationToken).ConfigureAwait(false);
    }

    private async Task PutRightAsync(ConformanceSuite suite, CancellationToken cancellationToken)
    {
        HashSet<long> positions = [];
        HashSet<UInt128> ids = [];
        long position = 0;
        await foreach (JsonLine line in spool.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (ResultsFormat.Parse(line.Utf8, string.Empty, position, ImmutableArray.CreateBuilder<SuiteFault>()) is { } result && WasAnswered(result) && Unasked.TakeSecond(result.Id, position))
            {
                positions.Add(position);
                ids.Add(IdHash.Of(result.Id));
                Tallies.Move(result);
            }

            position++;
        }

        if (positions.Count == 0) return;
        Queue<byte[]> lines = new();
        await foreach (VectorReading reading in suite.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reading.Vector is { } vector && ids.Contains(IdHash.Of(vector.Id))) lines.Enqueue(ResultsFormat.Write(AnsweredTwice(vector)));
        }

        await spool.RewriteAsync(at => positions.Contains(at) ? lines.Dequeue() : null, cancellationToken).ConfigureAwait(false);
    }

    private static bool WasAnswered(ResultLine result) => result.Outcome is VectorOutcome.Passed or VectorOutcome.Failed or VectorOutcome.Skipped;
}
