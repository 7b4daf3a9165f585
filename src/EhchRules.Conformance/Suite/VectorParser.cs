using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EhchRules.Funding;

namespace EhchRules.Conformance;

/// <summary>Reads one line of a suite. All that is wrong with it is said at once, except inside the record, which is read where it is judged.</summary>
internal static class VectorParser
{
    private static readonly string[] Kinds = ["must", "accept", "mustNot"];

    private static readonly string[] Frame = ["format", "id", "level", "requirement", "why", "since", "changed", "like", "by", "expect"];

    internal static VectorReading Parse(ReadOnlyMemory<byte> line, string file, long number)
    {
        ImmutableArray<SuiteFault>.Builder faults = ImmutableArray.CreateBuilder<SuiteFault>();
        ConformanceVector? vector = null;
        if (StrictJson.Fault(line.Span, out JsonElement root) is { } fault) faults.Add(new(file, number, "$", fault));
        else vector = Read(new(file, number, faults, root, "$"));
        return new() { File = file, Line = number, Vector = faults.Count == 0 ? vector : null, Faults = faults.DrainToImmutable() };
    }

    private static ConformanceVector? Read(JsonPlace at)
    {
        string format = at.Text("format");
        if (format.Length > 0 && format != VectorFormat.Name) at.Fault("format", $"\"{format}\" is not \"{VectorFormat.Name}\"");
        string id = at.Text("id");
        ConformanceLevel? level = at.Word<ConformanceLevel>("level");
        string requirement = at.Text("requirement");
        string why = at.Text("why");
        string since = at.Version("since");
        ImmutableArray<VectorChange> changes = at.Has("changed") ? [.. at.Objects("changed").Select(Change)] : [];
        if (level is not { } known) return null;
        if (requirement.Length > 0 && !VectorFormat.Asks(known, requirement)) at.Fault("requirement", $"\"{requirement}\" is not a requirement of {known}");
        at.Close([.. Frame, .. VectorFormat.QuestionOf(known)]);
        DateOnly? on = Question(at, known);
        return new(at.Element)
        {
            Id = id,
            Level = known,
            Requirement = requirement,
            Why = why,
            Since = since,
            Changes = changes,
            Like = Likeness(at),
            On = on,
            Expectations = Expectations(at, known),
        };
    }

    private static VectorChange Change(JsonPlace at)
    {
        at.Close("in", "what");
        return new(at.Version("in"), at.Text("what"));
    }

    private static VectorLikeness? Likeness(JsonPlace at)
    {
        if (at.Has("like") != at.Has("by")) at.Fault("by", "goes with like, and like with it");
        return at.Has("like") && at.Has("by") ? new(at.Text("like"), at.Word<MetamorphicRelation>("by") ?? default) : null;
    }

    private static DateOnly? Question(JsonPlace at, ConformanceLevel level)
    {
        DateOnly? on = null;
        DateOnly? from = null;
        foreach (string member in VectorFormat.QuestionOf(level))
        {
            switch (member)
            {
                case "on":
                    on = at.Day(member);
                    break;
                case "from":
                    from = at.Day(member);
                    break;
                case "through":
                    if (at.Day(member) is { } through && through < from) at.Fault(member, string.Create(CultureInfo.InvariantCulture, $"{through:yyyy-MM-dd} is before from, {from:yyyy-MM-dd}"));
                    break;
                case "knownOn" when at.Has(member):
                    at.Day(member);
                    break;
                case "month":
                    if (at.Text(member) is { Length: > 0 } month && !PaymentMonth.TryParse(month, out _)) at.Fault(member, $"\"{month}\" is not a month written yyyy-MM");
                    break;
                case "days":
                    at.Whole(member, 0, 366);
                    break;
                case "occasions" when at.Has(member):
                    if (at.Text(member) != "all") at.Fault(member, "is not \"all\"");
                    break;
                case "record" or "observation":
                    at.Object(member);
                    break;
            }
        }

        return on;
    }

    private static ImmutableArray<Expectation> Expectations(JsonPlace at, ConformanceLevel level)
    {
        ImmutableArray<Expectation> expectations = [.. at.Objects("expect").Select(one => Expectation(one, level)).OfType<Expectation>()];
        if (at.Has("expect") && at.Element.GetProperty("expect") is { ValueKind: JsonValueKind.Array } array)
        {
            if (array.GetArrayLength() == 0) at.Fault("expect", "is empty: expected what is to be answered");
            else if (!VectorFormat.HasSubjects(level) && array.GetArrayLength() > 1) at.Fault("expect", $"{level} has one answer, so one expectation");
        }

        return expectations;
    }

    private static Expectation? Expectation(JsonPlace at, ConformanceLevel level)
    {
        at.Close("subject", "must", "accept", "because", "mustNot");
        SubjectKey? subject = Subject(at, level);
        string[] kinds = [.. Kinds.Where(at.Has)];
        if (kinds.Length != 1)
        {
            at.Fault("", "expected one of must, accept and mustNot");
            return null;
        }

        ImmutableArray<JsonPlace> answers = kinds[0] is "must" ? at.Object("must") is { } one ? [one] : [] : [.. at.Objects(kinds[0])];
        foreach (JsonPlace answer in answers) CheckAnswer(answer, level);
        ExpectationKind kind = kinds[0] switch { "must" => ExpectationKind.Must, "accept" => ExpectationKind.Accept, _ => ExpectationKind.MustNot };
        if (kind is ExpectationKind.Accept && answers.Length < 2) at.Fault("accept", "expected two answers or more; one is a must");
        if (kind is ExpectationKind.MustNot && answers.Length < 1) at.Fault("mustNot", "is empty");
        if (kind is ExpectationKind.Accept != at.Has("because")) at.Fault("because", "goes with accept, and accept with it");
        return new() { Subject = subject, Kind = kind, Answers = [.. answers.Select(static answer => answer.Element)], Because = at.OptionalText("because") };
    }

    private static SubjectKey? Subject(JsonPlace at, ConformanceLevel level)
    {
        if (!VectorFormat.HasSubjects(level))
        {
            if (at.Has("subject")) at.Fault("subject", $"answers of {level} have none");
            return null;
        }

        if (at.Object("subject") is not { } place) return null;
        place.Close("kind", "id", "occasion");
        if (SubjectKey.TryRead(place.Element, out SubjectKey key) && Enum.GetNames<SubjectKind>().Contains(key.Kind, StringComparer.Ordinal)) return key;
        place.Fault("", $"expected a kind ({string.Join(", ", Enum.GetNames<SubjectKind>())}), an id, and an occasion that is text or absent");
        return null;
    }

    private static void CheckAnswer(JsonPlace answer, ConformanceLevel level)
    {
        ImmutableArray<AnswerMember> members = AnswerShapes.Of(level);
        answer.Close([.. members.Select(static member => member.Name)]);
        if (!answer.Element.EnumerateObject().Any()) answer.Fault("", $"is empty: expected some of {string.Join(", ", members.Select(static member => member.Name))}");
    }
}
