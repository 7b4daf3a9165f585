using EhchRules.Conformance;

namespace EhchRules.Adequacy.Trials;

/// <summary>Puts vectors to the library that is loaded beside it. It is loaded once more with each mutated library, and known there by what is returned alone.</summary>
public static class VectorRunner
{
    /// <summary>What is said of a mutant that does not end.</summary>
    public const string Endless = "endless";

    /// <summary>How what is said begins where the library threw.</summary>
    public const string Thrown = "thrown: ";

    /// <summary>Gets what judges the library by a vector: null where it passes, else what is wrong.</summary>
    /// <param name="lines">The lines of the suite.</param>
    public static Func<int, string?> Of(byte[][] lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ConformanceVector?[] vectors = new ConformanceVector?[lines.Length];
        AnswerJudge judge = new(ProductProfile.AllDetails);
        return index => Run(judge, vectors[index] ??= VectorParser.Parse(lines[index], "suite", index + 1).Vector!);
    }

    private static string? Run(AnswerJudge judge, ConformanceVector vector)
    {
#pragma warning disable CA1031 // Whatever a mutant throws is how it is found out.
        try
        {
            VectorResult result = judge.Judge(vector, LibraryAnswers.ToAsync(vector, CancellationToken.None).GetAwaiter().GetResult());
            if (result.Outcome is VectorOutcome.Passed) return null;
            return result.Differences is [var first, ..] ? $"{first.Subject} {first.Member}: expected {first.Expected}, answered {first.Answered}" : result.Text ?? result.Outcome.ToString();
        }
        catch (Exception thrown)
        {
            for (Exception? one = thrown; one is not null; one = one.InnerException)
            {
                if (one.GetType().Name is "EndlessMutantException") return Endless;
            }

            return $"{Thrown}{thrown.GetType().Name}: {thrown.Message}";
        }
#pragma warning restore CA1031
    }
}
