using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Product;

/// <summary>The library with one rule broken: wherever it is asked about one requirement on one level, it answers something else.</summary>
public sealed class BrokenAnswers(ConformanceLevel level, string requirement)
{
    public async ValueTask<ProductAnswer> AnswerAsync(ProductQuestion question, CancellationToken cancellationToken = default)
    {
        ProductAnswer right = await LibraryProduct.AnswerAsync(question, cancellationToken);
        if (question.Level != level || question.Requirement != requirement || right is not ProductAnswer.Answered answered) return right;
        return new ProductAnswer.Answered([.. answered.Entries.Select(entry => Wrong(JsonNode.Parse(entry.GetRawText())!.AsObject()))]);
    }

    private JsonElement Wrong(JsonObject answer)
    {
        switch (level)
        {
            case ConformanceLevel.Scoring:
                answer["total"] = answer["total"] is { } total ? total.GetValue<int>() + 1 : 0;
                break;
            case ConformanceLevel.Timeline:
                foreach (JsonNode? span in answer["spans"]!.AsArray()) span!["outcome"] = Other(span["outcome"]!.GetValue<string>());
                break;
            case ConformanceLevel.Premium:
                answer["total"] = answer["total"] is null ? "0.00" : null;
                break;
            case ConformanceLevel.Worklist:
                JsonArray items = answer["items"]!.AsArray();
                if (items.Count > 0) items.RemoveAt(0);
                else items.Add(new JsonObject());
                break;
            default:
                answer["outcome"] = Other(answer["outcome"]!.GetValue<string>());
                break;
        }

        return JsonElement.Parse(answer.ToJsonString());
    }

    private static string Other(string outcome) => outcome is "Met" ? "NotMet" : "Met";
}
