using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>Takes from the record of a question what its answer does not turn on, and leaves some of it, so that a product has something to ignore.</summary>
/// <param name="turnedOn">What answers turned on so far: all else is tried to be taken away at once, and what they turned on is added.</param>
internal sealed class RecordTrim(FactsTurnedOn turnedOn)
{
    private const int LeftInHundred = 20;
    private const int LongestList = 12;

    // Longer than any look-back in weeks; what counts for months or for good is in short lists.
    private const int DaysBefore = 130;
    private const int DaysAfter = 14;

    private static readonly ImmutableArray<string> Kept = ["format", "network", "homes", "residents", "id", "code", "from", "practices", "registrations", "alignments", "stays"];

    /// <summary>Trims a question. The library answers the trimmed one alike, member for member.</summary>
    internal async Task<ExamQuestion> TrimAsync(ExamQuestion question, ExamRandom random, CancellationToken cancellationToken)
    {
        if (question.Level is ConformanceLevel.Scoring) return question;
        Trial trial = new(question, TextOf(await question.AnswerAsync(cancellationToken).ConfigureAwait(false)), cancellationToken);
        ILookup<bool, string> removable = Parts(question.Material).Where(_ => !random.InHundred(LeftInHundred)).ToLookup(path => turnedOn.Of(question.Requirement).Contains(MemberOf(path)));
        await trial.RemoveAsync([.. removable[false]]).ConfigureAwait(false);
        await trial.RemoveAsync([.. removable[true]]).ConfigureAwait(false);
        turnedOn.Add(question.Requirement, trial.Needed.Select(MemberOf));
        ExamQuestion trimmed = trial.Trimmed;
        return Shortened(trimmed) is { } shorter && await trial.IsAlikeAsync(shorter).ConfigureAwait(false) ? shorter : trimmed;
    }

    private static string TextOf(ImmutableArray<JsonElement> answers) => string.Join('\n', answers.Select(static answer => answer.GetRawText()));

    /// <summary>Lists the members that can be taken away, by their paths.</summary>
    private static IEnumerable<string> Parts(JsonObject record) =>
        ExamRecord.Owners(record).SelectMany(static owner => owner.Object.Select(member => member.Key).Where(static member => !Kept.Contains(member)).Select(member => $"{owner.Path}/{member}"));

    private static string MemberOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static ExamQuestion Without(ExamQuestion question, HashSet<string> paths)
    {
        JsonObject record = ExamRecord.Copy(question.Material);
        foreach ((string path, JsonObject owner) in ExamRecord.Owners(record))
        {
            foreach (string member in owner.Select(static member => member.Key).Where(member => paths.Contains($"{path}/{member}")).ToArray()) owner.Remove(member);
        }

        return question with { Material = record };
    }

    /// <summary>Leaves out entries of long lists that are far from the days asked about; null where there is no such list.</summary>
    private static ExamQuestion? Shortened(ExamQuestion question)
    {
        if (question.FirstDay is not { } first || question.LastDay is not { } last) return null;
        JsonObject record = ExamRecord.Copy(question.Material);
        bool isShorter = false;
        foreach (JsonObject home in ExamRecord.Objects(record, "homes"))
        {
            foreach (string list in new[] { "rounds", "checkIns" })
            {
                if (home[list] is JsonArray { Count: > LongestList } entries) isShorter |= entries.RemoveAll(entry => !IsNear(entry, first, last)) > 0;
            }
        }

        return isShorter ? question with { Material = record } : null;
    }

    private static bool IsNear(JsonNode? entry, DateOnly first, DateOnly last)
    {
        DateOnly on = VectorDay.Read(entry!["on"]!.GetValue<string>());
        return on >= first.AddDays(-DaysBefore) && on <= last.AddDays(DaysAfter);
    }

    /// <summary>Tries to take parts away: all of them, and where that changes the answer each half by itself, and so on.</summary>
    private sealed class Trial(ExamQuestion question, string answer, CancellationToken cancellationToken)
    {
        private readonly HashSet<string> removed = new(StringComparer.Ordinal);

        /// <summary>Gets the parts that change the answer where they alone are taken away.</summary>
        internal List<string> Needed { get; } = [];

        internal ExamQuestion Trimmed => Without(question, removed);

        internal async Task<bool> IsAlikeAsync(ExamQuestion other) => TextOf(await other.AnswerAsync(cancellationToken).ConfigureAwait(false)) == answer;

        internal async Task RemoveAsync(string[] parts)
        {
            if (parts.Length == 0) return;
            if (await IsAlikeAsync(Without(question, [.. removed, .. parts])).ConfigureAwait(false))
            {
                removed.UnionWith(parts);
                return;
            }

            if (parts.Length == 1)
            {
                Needed.Add(parts[0]);
                return;
            }

            await RemoveAsync(parts[..(parts.Length / 2)]).ConfigureAwait(false);
            await RemoveAsync(parts[(parts.Length / 2)..]).ConfigureAwait(false);
        }
    }
}
