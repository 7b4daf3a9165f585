using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>What a policy asks for at one score, and how that score stands to the resident's usual one.</summary>
/// <remarks>
/// <para>
/// A complete score has one row. A partial one has every row that some completion of its set falls in: the resident is at least at the first. An empty one
/// has none, which does not mean that nothing is to be done.
/// </para>
/// <para>Two are equal when every part is.</para>
/// </remarks>
public sealed record PolicyResponses
{
    private readonly ValueArray<ResponseRow> rows;

    internal PolicyResponses(ResponsePolicy policy, News2Score score, ImmutableArray<ResponseRow> rows, ChangeFromUsual change)
    {
        Policy = policy;
        Score = score;
        this.rows = new(rows);
        Change = change;
    }

    /// <summary>Gets the policy that was asked.</summary>
    public ResponsePolicy Policy { get; }

    /// <summary>Gets the score.</summary>
    public News2Score Score { get; }

    /// <summary>Gets every row that is possible, least urgent first; empty where nothing is recorded.</summary>
    public ImmutableArray<ResponseRow> Rows => rows.Entries;

    /// <summary>Gets how the score stands to the usual one. It changes no row.</summary>
    public ChangeFromUsual Change { get; }

    /// <summary>Gets the least urgent row that is possible: the resident is at least here; null where nothing is recorded.</summary>
    public ResponseRow? AtLeast => Rows.FirstOrDefault();

    /// <summary>Gets whether only one row is possible, be the set partial or not.</summary>
    public bool IsCertain => Rows.Length == 1;

    /// <summary>Gets whether the policy is meant to be read against a usual score and nobody stated one.</summary>
    public bool IsUsualScoreMissing => Policy.IsReadAgainstUsual && Change.Usual is null;

    /// <summary>Writes the policy, the score, every possible row and the change, one a line.</summary>
    public override string ToString()
    {
        string rowsInWords = Rows.IsEmpty ? "no row: nothing recorded" : string.Join("\n", Rows);
        return $"{Policy}\n{Score}\n{(Rows.Length > 1 ? "at least the first of these:\n" : "")}{rowsInWords}\n{Change}";
    }
}
