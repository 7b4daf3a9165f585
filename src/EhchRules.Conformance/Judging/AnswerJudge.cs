using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>Holds what a product answered against what a vector expects.</summary>
/// <param name="details">The details that the product declared: they are compared too, where an expectation names them.</param>
internal sealed class AnswerJudge(IEnumerable<string> details)
{
    private readonly HashSet<string> declared = new(details, StringComparer.Ordinal);

    internal VectorResult Judge(ConformanceVector vector, ProductAnswer answer) => answer switch
    {
        ProductAnswer.Skipped skipped => new() { Vector = vector, Outcome = VectorOutcome.Skipped, Text = skipped.Reason },
        ProductAnswer.Unknown unknown => new() { Vector = vector, Outcome = VectorOutcome.Unknown, Cause = unknown.Cause, Text = unknown.Text },
        ProductAnswer.Answered answered => Judge(vector, answered.Entries),
        _ => throw new ArgumentException("This kind of answer is not known.", nameof(answer)),
    };

    private VectorResult Judge(ConformanceVector vector, ImmutableArray<JsonElement> entries)
    {
        if (AnswerChecks.Fault(vector.Level, entries) is { } fault)
        {
            return new() { Vector = vector, Outcome = VectorOutcome.Unknown, Cause = UnknownCause.Garbage, Text = fault, Answers = entries };
        }

        ImmutableArray<AnswerDifference> differences = VectorFormat.HasSubjects(vector.Level) ? BySubject(vector, entries) : Of(vector, vector.Expectations[0], entries[0]);
        return new() { Vector = vector, Outcome = differences.IsEmpty ? VectorOutcome.Passed : VectorOutcome.Failed, Differences = differences, Answers = entries };
    }

    private ImmutableArray<AnswerDifference> BySubject(ConformanceVector vector, ImmutableArray<JsonElement> entries)
    {
        ImmutableArray<AnswerDifference>.Builder differences = ImmutableArray.CreateBuilder<AnswerDifference>();
        List<(SubjectKey Subject, JsonElement Entry)> answered = [.. entries.Select(static entry => (KeyOf(entry), entry))];
        foreach (Expectation expectation in vector.Expectations)
        {
            SubjectKey subject = expectation.Subject!.Value;
            List<JsonElement> own = [.. answered.Where(one => one.Subject == subject).Select(static one => one.Entry)];
            if (own.Count == 1) differences.AddRange(Of(vector, expectation, own[0]));
            else differences.Add(new(subject, "", own.Count == 0 ? "an answer" : "one answer", own.Count == 0 ? null : FormattableString.Invariant($"{own.Count} answers")));
        }

        HashSet<SubjectKey> expected = [.. vector.Expectations.Select(static expectation => expectation.Subject!.Value)];
        HashSet<(string Kind, string Id)> named = [.. expected.Select(static subject => (subject.Kind, subject.Id))];
        differences.AddRange(answered
            .Where(one => named.Contains((one.Subject.Kind, one.Subject.Id)) && !expected.Contains(one.Subject))
            .Select(static one => new AnswerDifference(one.Subject, "", "no such occasion", one.Entry.GetRawText())));
        return differences.DrainToImmutable();
    }

    private ImmutableArray<AnswerDifference> Of(ConformanceVector vector, Expectation expectation, JsonElement entry)
    {
        ImmutableArray<AnswerMember> compared = [.. AnswerShapes.Of(vector.Level).Where(member => member.IsAlwaysCompared || declared.Contains(member.Name))];
        ImmutableArray<ImmutableArray<AnswerDifference>> against = [.. expectation.Answers.Select(answer => Differences(expectation.Subject, compared, answer, entry))];
        return expectation.Kind switch
        {
            ExpectationKind.Must => against[0],
            ExpectationKind.Accept => against.Any(static one => one.IsEmpty) ? [] : [new(expectation.Subject, "", AnyOf(expectation), entry.GetRawText())],
            _ => [.. expectation.Answers.Where((wrong, i) => against[i].IsEmpty && wrong.EnumerateObject().All(IsCompared)).Select(wrong => new AnswerDifference(expectation.Subject, "", $"anything but {wrong.GetRawText()}", entry.GetRawText()))],
        };

        // What is wrong is the whole: where a part of it is not compared, nobody knows whether it was answered.
        bool IsCompared(JsonProperty wrong) => compared.Any(member => member.Name == wrong.Name);
    }

    private static ImmutableArray<AnswerDifference> Differences(SubjectKey? subject, ImmutableArray<AnswerMember> compared, JsonElement expected, JsonElement entry)
    {
        ImmutableArray<AnswerDifference>.Builder differences = ImmutableArray.CreateBuilder<AnswerDifference>();
        foreach (AnswerMember member in compared)
        {
            if (!expected.TryGetProperty(member.Name, out JsonElement wanted)) continue;
            if (!entry.TryGetProperty(member.Name, out JsonElement found)) differences.Add(new(subject, member.Name, wanted.GetRawText(), null));
            else if (!AreEqual(wanted, found, member.IsSet)) differences.Add(new(subject, member.Name, wanted.GetRawText(), found.GetRawText()));
        }

        return differences.DrainToImmutable();
    }

    private static bool AreEqual(JsonElement wanted, JsonElement found, bool isSet)
    {
        if (!isSet || wanted.ValueKind is not JsonValueKind.Array || found.ValueKind is not JsonValueKind.Array) return AreEqual(wanted, found);
        if (wanted.GetArrayLength() != found.GetArrayLength()) return false;
        List<JsonElement> rest = [.. found.EnumerateArray()];
        foreach (JsonElement one in wanted.EnumerateArray())
        {
            int at = rest.FindIndex(other => AreEqual(one, other));
            if (at < 0) return false;
            rest.RemoveAt(at);
        }

        return true;
    }

    private static bool AreEqual(JsonElement wanted, JsonElement found)
    {
        try
        {
            return JsonElement.DeepEquals(wanted, found);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A number with an exponent beyond all numbers.
            return false;
        }
    }

    private static string AnyOf(Expectation expectation) => string.Join(" or ", expectation.Answers.Select(static answer => answer.GetRawText()));

    private static SubjectKey KeyOf(JsonElement entry) =>
        SubjectKey.TryRead(entry.GetProperty("subject"), out SubjectKey key) ? key : throw new InvalidOperationException("The subject was checked before.");
}
