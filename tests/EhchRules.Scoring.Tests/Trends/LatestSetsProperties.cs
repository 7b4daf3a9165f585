namespace EhchRules.Scoring.Tests.Trends;

/// <summary>What holds of the latest sets for any rows.</summary>
public sealed class LatestSetsProperties
{
    private const int Runs = 200;

    [Fact]
    public void It_finds_what_sorting_the_rows_of_each_resident_finds()
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            RandomRows rows = new(seed);

            LatestSet[] found = rows.Find();

            for (int number = 0; number < found.Length; number++)
            {
                int[] sorted = [.. Enumerable.Range(0, rows.Resident.Length).Where(row => rows.Resident[row] == number).OrderBy(row => rows.At[row]).ThenBy(static row => row)];
                int[] whole = [.. sorted.Where(row => rows.Observed[row].IsComplete)];
                int[] last = [.. whole.Where(row => rows.At[row] == rows.At[whole[^1]])];
                int? complete = last.OrderBy(row => News2.Score(rows.Observed[row]).Total).Select(static row => (int?)row).LastOrDefault();
                int? any = sorted.Length == 0 ? null : rows.Observed[sorted[^1]].IsComplete ? complete : sorted[^1];
                News2Score? score = complete is { } taken ? News2.Score(rows.Observed[taken]) : null;
                int? change = complete is { } row && rows.Observed[row].SpO2Scale == rows.Usual[number].Scale ? score?.Total - rows.Usual[number].Total : null;

                (int?, News2Score?, int?, News2Score?, int?) expected = (complete, score, any, any is { } newest ? News2.Score(rows.Observed[newest]) : null, change);
                LatestSet latest = found[number];
                Assert.True(expected == (latest.CompleteRow, latest.CompleteScore, latest.AnyRow, latest.AnyScore, latest.Change),
                    $"Seed {seed}, resident {number}: expected {expected}, found {latest}.");
                Assert.True(latest.HasDisagreeing == last.Select(row => News2.Score(rows.Observed[row])).Distinct().Skip(1).Any(), $"Seed {seed}, resident {number}: {latest}.");
                Assert.True(latest.HasNewerIncomplete == (any != complete), $"Seed {seed}, resident {number}: {latest}.");
                Assert.True(latest.Comparison == Comparison(complete, change, rows.Usual[number]), $"Seed {seed}, resident {number}: {latest}.");
            }
        }
    }

    [Fact]
    public void The_order_of_rows_of_distinct_times_changes_nothing()
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            RandomRows rows = new(seed, distinctTimes: true);
            LatestSet[] before = rows.Find();
            int[] places = rows.Shuffle();

            LatestSet[] after = rows.Find();

            for (int number = 0; number < before.Length; number++)
            {
                (LatestSet one, LatestSet other) = (before[number], after[number]);
                Assert.True((Place(one.CompleteRow, places), Place(one.AnyRow, places)) == (other.CompleteRow, other.AnyRow), $"Seed {seed}, resident {number}.");
                Assert.True((one.CompleteAt, one.AnyScore, one.Change) == (other.CompleteAt, other.AnyScore, other.Change), $"Seed {seed}, resident {number}.");
            }
        }
    }

    [Fact]
    public void Rows_enough_for_many_blocks_allocate_nothing()
    {
        RandomRows rows = new(seed: 4, count: 1000);
        LatestSet[] found = new LatestSet[rows.Usual.Length];

        Assert.Equal(0, Allocated.By(() => LatestSets.Find(rows.Resident, rows.At, rows.Observed, rows.Usual, found)));
    }

    private static ScoreComparison Comparison(int? complete, int? change, UsualTotal usual) =>
        complete is null ? ScoreComparison.NoSet
        : usual == UsualTotal.NotStated ? ScoreComparison.NothingToCompareWith
        : change is null ? ScoreComparison.OtherScale
        : ScoreComparison.Compared;

    private static int? Place(int? row, int[] places) => row is { } before ? places[before] : null;
}
