
namespace EhchRules.Conformance;

/// <summary>What a product said that answers nothing in flight: kept in bounds, and counted. Whether an answer was a second one is known at the end.</summary>
internal sealed class UnaskedLines
{
    /// <summary>How many there may be before the product is stopped.</summary>
    internal const int Most = 1_000;

    private const int MostExamples = 10;

    private const int LongestExample = 200;

    private readonly Dictionary<UInt128, (string Id, long Written, long Times)> answers = [];
    private readonly List<string> examples = [];
    private long unreadable;
    private long strays;

    internal bool HasAnswers => answers.Count > 0;

    internal bool AreTooMany => strays > Most || unreadable > Most;

    /// <summary>Notes an answer to an id that is not in the window.</summary>
    /// <param name="id">The id.</param>
    /// <param name="written">How many results have been written: the answer is a second one if that of its vector is among them.</param>
    internal void AddAnswer(string id, long written)
    {
        strays++;
        UInt128 hash = IdHash.Of(id);
        answers[hash] = answers.TryGetValue(hash, out (string Id, long Written, long Times) before)
            ? (before.Id, written, before.Times + 1)
            : (JsonPlace.Shortened(id, LongestExample), written, 1);
    }

    internal void AddUnreadable(string text)
    {
        unreadable++;
        if (examples.Count < MostExamples) examples.Add(text);
    }

    /// <summary>Takes out a second answer.</summary>
    /// <param name="id">The id of a vector that was answered.</param>
    /// <param name="position">The position of its result, from 0.</param>
    internal bool TakeSecond(string id, long position)
    {
        UInt128 hash = IdHash.Of(id);
        if (!answers.TryGetValue(hash, out (string Id, long Written, long Times) answer) || answer.Written <= position) return false;
        answers.Remove(hash);
        strays -= answer.Times;
        return true;
    }

    internal StrayAnswers Count(StrayAnswers leftOver) => new(
        strays + leftOver.Answers,
        unreadable,
        [.. examples.Concat(answers.Values.Select(static answer => answer.Id).Concat(leftOver.Examples).Select(static id => $"an answer to \"{id}\"")).Take(2 * MostExamples)]);
}
