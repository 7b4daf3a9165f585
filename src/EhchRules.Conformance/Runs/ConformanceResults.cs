using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace EhchRules.Conformance;

/// <summary>Reads results (<c>ehch-results/1</c>) as a run wrote them: one line a vector, in memory for one of them.</summary>
public static class ConformanceResults
{
    /// <summary>Reads every line. Blank lines are ignored.</summary>
    /// <param name="utf8">The results; left open.</param>
    /// <param name="file">What to call them in faults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Each line, or all that is wrong with it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsyncEnumerable<ResultReading> ReadAsync(Stream utf8, string file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(file);
        return Read(utf8, file, cancellationToken);
    }

    private static async IAsyncEnumerable<ResultReading> Read(Stream utf8, string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long number = 0;
        await foreach (JsonLine line in JsonLines.ReadAsync(utf8, JsonLines.Longest, cancellationToken).ConfigureAwait(false))
        {
            number++;
            if (line.IsBlank) continue;
            ImmutableArray<SuiteFault>.Builder faults = ImmutableArray.CreateBuilder<SuiteFault>();
            if (line.IsTooLong) faults.Add(new(file, number, "$", FormattableString.Invariant($"is longer than {JsonLines.Longest} bytes")));
            ResultLine? result = line.IsTooLong ? null : ResultsFormat.Parse(line.Utf8, file, number, faults);
            yield return new() { Result = result, Faults = faults.DrainToImmutable() };
        }
    }
}

/// <summary>One line of results, or all that is wrong with it.</summary>
public sealed record ResultReading
{
    /// <summary>Gets the result; null exactly where there are faults.</summary>
    public ResultLine? Result { get; init; }

    /// <summary>Gets all that is wrong.</summary>
    public ImmutableArray<SuiteFault> Faults { get; init; } = [];
}
