using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace EhchRules.Conformance;

/// <summary>
/// Makes decks of vectors that nobody has seen: subjects of invented networks, with what this library answers. Nobody can have learned the answers by heart.
/// </summary>
/// <remarks>
/// <para>Equal options give equal decks, byte for byte, with one version of the rule set and of the suite. One vector is held at a time, so a deck may be of any size.</para>
/// <para>The expectations are the library's, and no text was asked. So a difference is a question to be looked into, and not a verdict on the product.</para>
/// </remarks>
public static class ConformanceExam
{
    private const int Tries = 8;
    private const int PairsInHundred = 30;

    /// <summary>Writes a deck: a vector a line, each ended by a line feed. <see cref="ConformanceSuite.Open(string)"/> opens it, where its name ends in <c>.jsonl</c>.</summary>
    /// <param name="utf8">What to write to. It stays open.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="progress">Is told how many vectors have been written, after each; null where nobody looks on.</param>
    /// <param name="cancellationToken">Ends the work; what was written by then is no whole deck.</param>
    /// <returns>What the deck holds, and what was looked for in vain.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The options cannot be met. It names all their <see cref="ExamOptions.Problems"/>.</exception>
    public static async Task<ExamSummary> WriteAsync(Stream utf8, ExamOptions options, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems() is { Count: > 0 } problems) throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(options));
        Course course = new(options);
        await foreach (ExamVector vector in course.VectorsAsync(cancellationToken).ConfigureAwait(false))
        {
            await utf8.WriteAsync(vector.Line, cancellationToken).ConfigureAwait(false);
            utf8.WriteByte((byte)'\n');
            progress?.Report(course.Written);
        }

        return course.Summary;
    }

    /// <summary>Makes the vectors of a deck one after another.</summary>
    internal static IAsyncEnumerable<ExamVector> VectorsAsync(ExamOptions options, CancellationToken cancellationToken = default) => new Course(options).VectorsAsync(cancellationToken);

    /// <summary>The making of one deck.</summary>
    private sealed class Course
    {
        private readonly ExamOptions options;
        private readonly FactsTurnedOn turnedOn = new();
        private readonly ExamTally tally = new();
        private readonly ImmutableArray<ExamSlot> slots;
        private readonly ExamNetworks networks;
        private readonly RecordTrim trim;
        private readonly ExamPairs pairs;

        internal Course(ExamOptions options)
        {
            this.options = options;
            slots = ExamSlot.Round(options.Levels);
            networks = new(options.Seed, turnedOn);
            trim = new(turnedOn);
            pairs = new(turnedOn);
        }

        /// <summary>Gets how many vectors were made so far.</summary>
        internal int Written { get; private set; }

        internal ExamSummary Summary => new() { Vectors = Written, Pairs = pairs.Made, Answers = tally.Counts(slots) };

        private string NextId => string.Create(CultureInfo.InvariantCulture, $"exam-{options.Seed}-{Written + 1:000000}");

        internal async IAsyncEnumerable<ExamVector> VectorsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (int round = 0; Written < options.Size; round++)
            {
                ExamRandom random = ExamRandom.Of(options.Seed, round);
                networks.MoveTo(round);
                foreach (ExamSlot slot in random.Shuffled(slots))
                {
                    if (Written == options.Size) yield break;
                    ExamRandom own = random.Fork();
                    ExamVector first = await DrawAsync(slot, own, cancellationToken).ConfigureAwait(false);
                    Written++;
                    yield return first;
                    if (Written == options.Size || !own.InHundred(PairsInHundred)) continue;
                    if (await pairs.MakeAsync(first, NextId, own, cancellationToken).ConfigureAwait(false) is not { } second) continue;
                    Written++;
                    yield return second;
                }
            }
        }

        /// <summary>Draws until it finds an answer that the deck has no more often than any other, or has drawn often enough, and takes the scarcest.</summary>
        private async Task<ExamVector> DrawAsync(ExamSlot slot, ExamRandom random, CancellationToken cancellationToken)
        {
            ExamOffer? best = null;
            for (int i = 0; i < Tries && (best is null || !tally.IsScarce(slot, best)); i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                IReadOnlyList<ExamOffer> offers = await OffersAsync(slot, random, cancellationToken).ConfigureAwait(false);
                tally.See(slot, offers);
                best = tally.Scarcest(slot, random.Shuffled(best is null ? offers : [best, .. offers]));
            }

            tally.Count(slot, best!);
            ExamQuestion question = await trim.TrimAsync(best!.Question, random, cancellationToken).ConfigureAwait(false);
            return (await ExamVector.MakeAsync(question, NextId, like: null, cancellationToken).ConfigureAwait(false))!;
        }

        private Task<IReadOnlyList<ExamOffer>> OffersAsync(ExamSlot slot, ExamRandom random, CancellationToken cancellationToken) => slot.Level switch
        {
            ConformanceLevel.Scoring => ScoringQuestions.DrawAsync(random, cancellationToken),
            ConformanceLevel.Timeline => TimelineQuestions.DrawAsync(networks, random, cancellationToken),
            ConformanceLevel.Premium => PremiumQuestions.DrawAsync(networks, random, cancellationToken),
            ConformanceLevel.Worklist => WorklistQuestions.DrawAsync(networks, random, cancellationToken),
            _ => TopicQuestions.DrawAsync(networks, slot.Requirement!, random, cancellationToken),
        };
    }
}
