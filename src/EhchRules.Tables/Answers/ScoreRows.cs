using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Tables;

/// <summary>Makes rows of scores as a <see cref="ParquetTable"/> takes them. It is used by one thread at a time.</summary>
/// <remarks>What follows from a score alone is kept: few scores are those of most rows.</remarks>
public sealed class ScoreRows
{
    // More than the scores of a country's residents; all that there are would take a hundred times as much.
    private const int MostKept = 1 << 12;

    private readonly AnswerColumn<ScoredObservation>[] definition;
    private readonly Dictionary<News2Score, object?[]> kept = [];

    /// <summary>Makes ready.</summary>
    /// <param name="policy">The policy whose responses have columns too; null where none has.</param>
    public ScoreRows(ResponsePolicy? policy = null)
    {
        definition = ScoreTable.DefinitionWith(policy);
        Columns = AnswerColumn.NamesOf(definition);
    }

    /// <summary>Gets the columns: those of <see cref="AnswerTables.ScoreColumns"/>.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Makes the rows of some scores.</summary>
    /// <param name="scores">The scores.</param>
    public RowsByColumn Of(IEnumerable<ScoredObservation> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        RowsByColumn rows = new(Columns);
        foreach (ScoredObservation row in scores)
        {
            for (int place = 0; place < ScoreTable.FirstOfScore; place++) rows.Cells[place].Add(definition[place].Value(row));
            object?[] ofScore = OfScore(row);
            for (int place = 0; place < ofScore.Length; place++) rows.Cells[ScoreTable.FirstOfScore + place].Add(ofScore[place]);
            rows.Cells[^1].Add(definition[^1].Value(row));
            rows.Added(1);
        }

        return rows;
    }

    private object?[] OfScore(ScoredObservation row)
    {
        if (kept.TryGetValue(row.Score, out object?[]? values)) return values;
        if (kept.Count == MostKept) kept.Clear();
        return kept[row.Score] = [.. definition[ScoreTable.FirstOfScore..^1].Select(column => column.Value(row))];
    }
}
