using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EhchRules.Conformance;

/// <summary>Says whether the answers to two vectors that are alike agree: those to the first, in the ids and days of the second, are what is expected of the second.</summary>
/// <param name="details">The details that are compared besides what every product has to answer.</param>
internal sealed partial class PairAgreement(IEnumerable<string> details)
{
    private readonly AnswerJudge judge = new(details);

    /// <summary>Compares two results, and marks one of them where the answers do not agree: one that is wrong, and the second where both are.</summary>
    /// <returns>The results. Where both answers were accepted and do not agree, the second has failed.</returns>
    internal (VectorResult First, VectorResult Second) Compare(VectorResult first, VectorResult second)
    {
        if (!IsAnswered(first) || !IsAnswered(second)) return (first, second);
        ImmutableArray<AnswerDifference> differences = Differences(first.Vector, first.Answers, second.Vector, second.Answers);
        MetamorphicRelation by = second.Vector.Like!.By;
        if (differences.IsEmpty) return (first, second);
        return first.Outcome is VectorOutcome.Failed && second.Outcome is VectorOutcome.Passed
            ? (Marked(first, new(second.Vector.Id, by, differences)), second)
            : (first, Marked(second, new(first.Vector.Id, by, differences)));
    }

    /// <summary>Finds what differs between the answers, for the subjects that the first vector names.</summary>
    internal ImmutableArray<AnswerDifference> Differences(
        ConformanceVector first, ImmutableArray<JsonElement> firstAnswers, ConformanceVector second, ImmutableArray<JsonElement> secondAnswers)
    {
        Func<string, string> translate = Translation(first, second);
        bool haveSubjects = VectorFormat.HasSubjects(first.Level);
        HashSet<(string Kind, string Id)> named = [.. first.Expectations.Select(static one => one.Subject).OfType<SubjectKey>().Select(static subject => (subject.Kind, subject.Id))];
        ConformanceVector expecting = new(second.Root)
        {
            Id = second.Id, Level = second.Level, Requirement = second.Requirement, Why = second.Why, Since = second.Since, On = second.On,
            Expectations = [.. firstAnswers.Where(answer => !haveSubjects || IsNamed(answer, named)).Select(answer => Expectation(Normal(answer, translate), haveSubjects))],
        };
        return judge.Judge(expecting, new ProductAnswer.Answered([.. secondAnswers.Select(answer => Normal(answer, Bare(second)))])).Differences;
    }

    private static bool IsAnswered(VectorResult result) => result.Outcome is VectorOutcome.Passed or VectorOutcome.Failed;

    private static VectorResult Marked(VectorResult result, PairDisagreement disagreement) =>
        result with { Outcome = VectorOutcome.Failed, Disagreement = disagreement, Differences = [.. result.Differences, .. disagreement.InAReport] };

    private static Expectation Expectation(JsonElement answer, bool hasSubject) => new()
    {
        Subject = hasSubject && SubjectKey.TryRead(answer.GetProperty("subject"), out SubjectKey key) ? key : null,
        Kind = ExpectationKind.Must,
        Answers = [answer],
    };

    private static bool IsNamed(JsonElement answer, HashSet<(string Kind, string Id)> named) =>
        SubjectKey.TryRead(answer.GetProperty("subject"), out SubjectKey key) && named.Contains((key.Kind, key.Id));

    /// <summary>Makes what puts a text of the first answer into the words of the second.</summary>
    private static Func<string, string> Translation(ConformanceVector first, ConformanceVector second)
    {
        Func<string, string> bare = Bare(second);
        switch (second.Like!.By)
        {
            case MetamorphicRelation.Ids:
                Dictionary<string, string> renamed = Renamed(first.Root, second.Root);
                return text => bare(string.Join('/', text.Split('/').Select(part => renamed.GetValueOrDefault(part, part))));
            case MetamorphicRelation.Shift:
                int days = FirstDay(second.Root).DayNumber - FirstDay(first.Root).DayNumber;
                return text => bare(DayPattern().Replace(text, day => VectorDay.TryRead(day.Value) is { } known ? VectorDay.Write(known.AddDays(days)) : day.Value));
            default:
                return bare;
        }
    }

    /// <summary>Where lists have another order, positions in paths mean nothing.</summary>
    private static Func<string, string> Bare(ConformanceVector second) =>
        second.Like!.By is MetamorphicRelation.Order ? static text => PositionPattern().Replace(text, "/*") : static text => text;

    private static DateOnly FirstDay(JsonElement root) =>
        VectorDay.Read((root.TryGetProperty("on", out JsonElement on) ? on : root.GetProperty("from")).GetString()!);

    private static Dictionary<string, string> Renamed(JsonElement first, JsonElement second)
    {
        Dictionary<string, string> renamed = new(StringComparer.Ordinal);
        foreach (string list in new[] { "homes", "residents" })
        {
            foreach ((string id, string other) in IdsOf(first, list).Zip(IdsOf(second, list))) renamed.TryAdd(id, other);
        }

        return renamed;
    }

    private static IEnumerable<string> IdsOf(JsonElement root, string list) =>
        root.GetProperty("record").TryGetProperty(list, out JsonElement entries) && entries.ValueKind is JsonValueKind.Array
            ? entries.EnumerateArray().Select(static entry => entry.GetProperty("id").GetString()!)
            : [];

    /// <summary>Puts an answer into the form in which the two are compared: translated, and conditions in one order.</summary>
    private static JsonElement Normal(JsonElement answer, Func<string, string> translate)
    {
        JsonNode node = JsonNode.Parse(answer.GetRawText())!;
        JsonTexts.Replace(node, translate);
        if (node["conditions"] is JsonArray conditions)
        {
            node["conditions"] = new JsonArray([.. conditions.Select(static one => one?.ToJsonString()).Order(StringComparer.Ordinal).Select(static one => JsonNode.Parse(one ?? "null"))]);
        }

        return JsonElement.Parse(node.ToJsonString());
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex DayPattern();

    [GeneratedRegex("/[0-9]+(?=/|$)")]
    private static partial Regex PositionPattern();
}
