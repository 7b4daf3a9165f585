namespace EhchRules.Adequacy.Report;

/// <summary>What people found of mutants that no vector finds out: whether any vector could, and why.</summary>
/// <remarks>
/// The file has a reason at the start of a line and, on the lines below it, indented, the keys of the mutants it is about. A reason that begins with
/// <c>=</c> says that the mutant is equivalent: no question of the suite is answered otherwise. One that begins with <c>!</c> says why it is not
/// found out although a vector could. Lines that begin with <c>#</c> are comments.
/// </remarks>
internal sealed class ReviewedMutants
{
    private readonly Dictionary<string, Review> reviews = new(StringComparer.Ordinal);

    private ReviewedMutants()
    {
    }

    /// <summary>Gets the keys of all mutants that were looked at.</summary>
    internal IEnumerable<string> Keys => reviews.Keys;

    /// <summary>Gets what was found of a mutant; null where nobody looked at it.</summary>
    internal Review? Of(string key) => reviews.GetValueOrDefault(key);

    /// <exception cref="FormatException">A key has no reason, or has two.</exception>
    internal static ReviewedMutants Parse(IEnumerable<string> lines)
    {
        ReviewedMutants reviewed = new();
        Review? current = null;
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#')) continue;
            if (char.IsWhiteSpace(line[0]))
            {
                if (current is null) throw new FormatException($"line {number}: a mutant stands before any reason: {line.Trim()}");
                if (!reviewed.reviews.TryAdd(line.Trim(), current)) throw new FormatException($"line {number}: the mutant stands there twice: {line.Trim()}");
            }
            else
            {
                if (line[0] is not ('=' or '!')) throw new FormatException($"line {number}: a reason begins with = or !: {line}");
                current = new(line[0] == '=', line[1..].Trim());
            }
        }

        return reviewed;
    }
}

/// <summary>What somebody found of a mutant.</summary>
/// <param name="IsEquivalent">Whether no question of the suite is answered otherwise.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record Review(bool IsEquivalent, string Reason);
