using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Funding;

namespace EhchRules.Conformance;

/// <summary>Draws questions on the premium: some homes, and a month.</summary>
internal static class PremiumQuestions
{
    private static readonly PaymentMonth First = new(2020, 6);

    private const int Months = 82;

    /// <summary>Whether there is a total, and whether anything is owed.</summary>
    internal static readonly ImmutableArray<string> Answers = ["Owed", "Nothing", "Unknown"];

    internal static async Task<IReadOnlyList<ExamOffer>> DrawAsync(ExamNetworks networks, ExamRandom random, CancellationToken cancellationToken)
    {
        ExamSubject subject = await networks.DrawHomesAsync(random, cancellationToken).ConfigureAwait(false);
        DateOnly month = First.First.AddMonths(random.Below(Months));
        JsonObject asked = new() { ["month"] = new PaymentMonth(month.Year, month.Month).ToString() };
        if (TopicQuestions.DrawKnownOn(random) is { } known) asked["knownOn"] = VectorDay.Write(known);
        ExamQuestion question = new(ConformanceLevel.Premium, VectorFormat.Premium, asked, subject.Text);
        ImmutableArray<JsonElement> answers = await question.AnswerAsync(cancellationToken).ConfigureAwait(false);
        string answer = answers[0].GetProperty("total").GetString() switch { null => "Unknown", "0.00" => "Nothing", _ => "Owed" };
        return [new(answer, FormattableString.Invariant($"{month.AddMonths(-3).Year}"), question)];
    }
}
