using System.Numerics;

namespace EhchRules.Scoring.Tests;

/// <summary>Columns are scored as their rows are, one by one.</summary>
public sealed class ColumnTests
{
    private const int Seed = 20261123;

    [Fact]
    public void Every_length_up_to_three_vectors_of_bytes_and_one_is_scored_as_row_by_row()
    {
        Table table = Table.Draw((3 * Vector<byte>.Count) + 1, Seed, faulty: true);
        for (int length = 0; length <= table.Rows; length++) AssertSame(table.Columns(0, length), $"length {length}, seed {Seed}");
    }

    [Fact]
    public void A_million_rows_are_scored_as_row_by_row()
    {
        for (int block = 0; block < Sizes.Of(100, desk: 20); block++) AssertSame(Table.Draw(10_000, Seed + block, faulty: block % 2 == 0).Columns(0, 10_000), $"seed {Seed + block}");
    }

    [Fact]
    public void Any_start_in_memory_is_scored_as_row_by_row()
    {
        Table table = Table.Draw((2 * Vector<byte>.Count) + 67, Seed + 200, faulty: true);
        for (int start = 0; start < 64; start++) AssertSame(table.Columns(start, 2 * Vector<byte>.Count), $"start {start}, seed {Seed + 200}");
    }

    [Fact]
    public void Rows_of_sound_readings_score_as_the_sets_that_they_make()
    {
        ObservationColumns columns = Table.Draw(1_000, Seed + 300, faulty: false).Columns(0, 1_000);
        News2Score[] scores = new News2Score[1_000];
        News2Score[] expected = new News2Score[1_000];
        ObservationSet[] sets = new ObservationSet[1_000];
        for (int row = 0; row < 1_000; row++) Assert.True(columns.TryGet(row, out sets[row], out _));

        Assert.Equal(0, News2.Score(columns, scores, new ObservationItems[1_000]));

        News2.Score(sets, expected);
        Assert.Equal(expected, scores);
    }

    [Fact]
    public void A_row_with_a_reading_that_no_set_can_hold_is_not_scored_and_says_which()
    {
        short[] normal = [14, 14, 14, 14];
        ObservationColumns columns = new()
        {
            RespiratoryRate = [14, 251, -1, short.MinValue],
            SpO2 = [97, 101, -1, 97],
            SpO2Scale = [1, 3, 0, 1],
            AirOrOxygen = [1, 3, 0, 1],
            SystolicBloodPressure = [132, 451, -1, 132],
            Pulse = [64, 351, -1, 64],
            Consciousness = [1, 7, 0, 1],
            TemperatureTenths = [367, 501, -1, 367],
        };
        News2Score[] scores = new News2Score[normal.Length];
        ObservationItems[] outOfRange = new ObservationItems[normal.Length];

        Assert.Equal(2, News2.Score(columns, scores, outOfRange));

        Assert.Equal([ObservationItems.None, ObservationItems.All, ObservationItems.None, ObservationItems.RespiratoryRate], outOfRange);
        Assert.Equal(0, scores[0].Total);
        Assert.All(scores[1..], static score => Assert.Equal(News2State.Empty, score.State));
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused_before_anything_is_written()
    {
        Table table = Table.Draw(10, Seed, faulty: false);
        News2Score[] scores = new News2Score[10];

        ArgumentException fault = Assert.Throws<ArgumentException>("columns", () =>
        {
            ObservationColumns whole = table.Columns(0, 10);
            return News2.Score(
                new ObservationColumns
                {
                    RespiratoryRate = whole.RespiratoryRate, SpO2 = whole.SpO2, SpO2Scale = whole.SpO2Scale, AirOrOxygen = whole.AirOrOxygen,
                    SystolicBloodPressure = whole.SystolicBloodPressure, Pulse = whole.Pulse[..9], Consciousness = whole.Consciousness, TemperatureTenths = whole.TemperatureTenths,
                },
                scores, new ObservationItems[10]);
        });

        Assert.StartsWith("The column Pulse has 9 rows, and RespiratoryRate has 10.", fault.Message, StringComparison.Ordinal);
        Assert.All(scores, static score => Assert.Equal(default, score));
    }

    [Theory]
    [InlineData(9, 10, "scores")]
    [InlineData(10, 9, "outOfRange")]
    public void A_destination_that_is_too_short_is_refused(int scores, int outOfRange, string name)
    {
        Table table = Table.Draw(10, Seed, faulty: false);
        Assert.Throws<ArgumentException>(name, () => News2.Score(table.Columns(0, 10), new News2Score[scores], new ObservationItems[outOfRange]));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        Table table = Table.Draw(1_003, Seed + 400, faulty: true);
        News2Score[] scores = new News2Score[1_003];
        ObservationItems[] outOfRange = new ObservationItems[1_003];
        News2.Score(table.Columns(0, 1_003), scores, outOfRange);
        long before = GC.GetAllocatedBytesForCurrentThread();

        News2.Score(table.Columns(0, 1_003), scores, outOfRange);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void AssertSame(ObservationColumns columns, string which)
    {
        News2Score[] scores = new News2Score[columns.Length];
        ObservationItems[] outOfRange = new ObservationItems[columns.Length];
        int faults = News2.Score(columns, scores, outOfRange);
        int expectedFaults = 0;
        for (int row = 0; row < columns.Length; row++)
        {
            bool isSound = columns.TryGet(row, out ObservationSet set, out ObservationItems expected);
            expectedFaults += isSound ? 0 : 1;
            if (outOfRange[row] != expected) Assert.Fail($"{which}: row {row}: {expected} expected out of range, {outOfRange[row]} found");
            if (scores[row] != (isSound ? News2.Score(set) : default)) Assert.Fail($"{which}: row {row}: {set}: {scores[row]}");
        }

        Assert.Equal(expectedFaults, faults);
    }

    /// <summary>Columns drawn from a seed. Where they are faulty, a reading in forty is one that no set can hold.</summary>
    private sealed class Table
    {
        private readonly short[][] numbers;
        private readonly byte[][] choices;

        private Table(short[][] numbers, byte[][] choices)
        {
            this.numbers = numbers;
            this.choices = choices;
        }

        internal int Rows => numbers[0].Length;

        internal static Table Draw(int rows, int seed, bool faulty)
        {
            Random random = new(seed);
            (int From, int To, int Highest)[] ranges = [(0, 35, 250), (78, 101, 100), (80, 230, 450), (30, 140, 350), (340, 400, 500)];
            return new(
                [.. ranges.Select(range => Enumerable.Range(0, rows).Select(_ => Number(random, range.From, range.To, range.Highest, faulty)).ToArray())],
                [.. ((int[])[2, 2, 6]).Select(highest => Enumerable.Range(0, rows).Select(_ => faulty && random.Next(40) == 0 ? (byte)random.Next(highest + 1, 256) : (byte)random.Next(highest + 1)).ToArray())]);
        }

        internal ObservationColumns Columns(int from, int length) => new()
        {
            RespiratoryRate = numbers[0].AsSpan(from, length),
            SpO2 = numbers[1].AsSpan(from, length),
            SystolicBloodPressure = numbers[2].AsSpan(from, length),
            Pulse = numbers[3].AsSpan(from, length),
            TemperatureTenths = numbers[4].AsSpan(from, length),
            SpO2Scale = choices[0].AsSpan(from, length),
            AirOrOxygen = choices[1].AsSpan(from, length),
            Consciousness = choices[2].AsSpan(from, length),
        };

        private static short Number(Random random, int from, int to, int highest, bool faulty) => random.Next(40) switch
        {
            0 or 1 or 2 => ObservationColumns.NotRecorded,
            3 or 4 => (short)random.Next(highest + 1),
            5 when faulty => (short)(random.Next(2) == 0 ? random.Next(short.MinValue, -1) : random.Next(highest + 1, short.MaxValue + 1)),
            _ => (short)random.Next(from, to),
        };
    }
}
