using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>Says whether what a product answered has the shape of an answer at all, so that a wrong answer is never taken for none, nor none for a wrong one.</summary>
internal static class AnswerChecks
{
    /// <returns>What is wrong with the shape; null where it can be judged.</returns>
    internal static string? Fault(ConformanceLevel level, ImmutableArray<JsonElement> entries)
    {
        bool haveSubjects = VectorFormat.HasSubjects(level);
        if (!haveSubjects && entries.Length != 1) return FormattableString.Invariant($"answers of {level} have one entry, and there are {entries.Length}");
        for (int i = 0; i < entries.Length; i++)
        {
            if (Fault(level, haveSubjects, entries[i]) is { } fault) return FormattableString.Invariant($"answers[{i}]: {fault}");
        }

        return null;
    }

    private static string? Fault(ConformanceLevel level, bool hasSubject, JsonElement entry)
    {
        if (entry.ValueKind is not JsonValueKind.Object) return $"{JsonPlace.Shown(entry)} is not an object";
        if (hasSubject && (!entry.TryGetProperty("subject", out JsonElement subject) || !SubjectKey.TryRead(subject, out _)))
        {
            return "has no subject with a kind and an id";
        }

        foreach (AnswerMember member in AnswerShapes.Of(level))
        {
            if (member.IsAlwaysCompared && !entry.TryGetProperty(member.Name, out _)) return $"has no {member.Name}";
        }

        return null;
    }
}
