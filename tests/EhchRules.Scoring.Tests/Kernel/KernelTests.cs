using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EhchRules.Scoring.Tests;

/// <summary>The vector kernel says of every set what the table says.</summary>
public sealed class KernelTests
{
    private const int Seed = 20261122;

    // Bytes of the widest vectors there are.
    private const int Widest = 64;

    private static readonly News2Score Untouched = News2.Score(ObservationSet.Create(new() { SpO2Scale = SpO2Scale.Scale1, RespiratoryRate = 250, Pulse = 0 }));

    [Fact]
    public void Every_length_up_to_three_vectors_of_bytes_and_one_is_scored_as_by_the_table()
    {
        ObservationSet[] sets = RandomSets.Draw((3 * Widest) + 1, Seed);
        for (int length = 0; length <= sets.Length; length++) AssertSame(sets.AsSpan(0, length), $"length {length}, seed {Seed}");
    }

    [Fact]
    public void Every_alignment_in_memory_is_scored_as_by_the_table()
    {
        ObservationSet[] sets = RandomSets.Draw((2 * Widest) + 3, Seed + 1);
        byte[] source = new byte[(sets.Length * 8) + 64];
        byte[] destination = new byte[(sets.Length * 4) + 64];
        News2Score[] expected = [.. sets.Select(News2.Score)];
        for (int offset = 0; offset < 64; offset++)
        {
            Span<ObservationSet> from = MemoryMarshal.Cast<byte, ObservationSet>(source.AsSpan(offset, sets.Length * 8));
            Span<News2Score> to = MemoryMarshal.Cast<byte, News2Score>(destination.AsSpan(63 - offset, sets.Length * 4));
            sets.CopyTo(from);

            News2.Score(from, to);

            Assert.True(to.SequenceEqual(expected), $"offset {offset}, seed {Seed + 1}");
        }
    }

    [Fact]
    public void Ten_million_sets_are_scored_as_by_the_table()
    {
        const int Block = 10_000;
        int sought = Sizes.Of(10_000_000, desk: 1_000_000);
        RandomSets random = new(Seed + 2);
        ObservationSet[] sets = new ObservationSet[Block];
        News2Score[] scores = new News2Score[Block];
        for (int done = 0; done < sought; done += Block)
        {
            for (int i = 0; i < Block; i++) sets[i] = random.Next();
            News2.Score(sets, scores);
            AssertSame(sets, scores, $"sets from {done} on, seed {Seed + 2}");
        }
    }

    [Fact]
    public void Each_kernel_is_right_where_the_machine_has_no_such_vectors_too()
    {
        ObservationSet[] sets = RandomSets.Draw(20_001, Seed + 3);
        News2Score[] scores = new News2Score[sets.Length];
        News2Score[] scores512 = new News2Score[sets.Length];

        VectorKernel.Score(sets, scores);
        VectorKernel512.Score(sets, scores512);

        AssertSame(sets, scores, $"seed {Seed + 3}");
        AssertSame(sets, scores512, $"512 bits, seed {Seed + 3}");
    }

    [Fact]
    public void Every_combination_of_what_is_missing_is_scored_as_by_the_table()
    {
        ObservationSet[] sets = new ObservationSet[256];
        for (int missing = 0; missing < 256; missing++)
        {
            ObservationItems items = (ObservationItems)missing;
            sets[missing] = ObservationSet.Create(new()
            {
                RespiratoryRate = (items & ObservationItems.RespiratoryRate) is 0 ? 22 : null,
                SpO2 = (items & ObservationItems.SpO2) is 0 ? 95 : null,
                SpO2Scale = (items & ObservationItems.SpO2Scale) is 0 ? SpO2Scale.Scale2 : null,
                AirOrOxygen = (items & ObservationItems.AirOrOxygen) is 0 ? AirOrOxygen.Oxygen : null,
                SystolicBloodPressure = (items & ObservationItems.SystolicBloodPressure) is 0 ? 95 : null,
                Pulse = (items & ObservationItems.Pulse) is 0 ? 101 : null,
                Consciousness = (items & ObservationItems.Consciousness) is 0 ? Consciousness.Pain : null,
                TemperatureTenths = (items & ObservationItems.Temperature) is 0 ? 392 : null,
            });
        }

        AssertSame(sets, "every combination");
    }

    [Fact]
    public void What_lies_beyond_the_last_set_is_left_as_it_is()
    {
        for (int length = 0; length <= Widest + 1; length++)
        {
            News2Score[] scores = new News2Score[length + Widest];
            Array.Fill(scores, Untouched);

            News2.Score(RandomSets.Draw(length, Seed + 4), scores);

            Assert.All(scores[length..], static score => Assert.Equal(Untouched, score));
        }
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(100, 99)]
    public void A_destination_that_is_too_short_is_refused_before_anything_is_written(int sets, int room)
    {
        News2Score[] scores = new News2Score[room];
        Array.Fill(scores, Untouched);

        ArgumentException fault = Assert.Throws<ArgumentException>("scores", () => News2.Score(RandomSets.Draw(sets, Seed), scores));

        Assert.StartsWith(FormattableString.Invariant($"There is room for {room} where {sets} are needed."), fault.Message, StringComparison.Ordinal);
        Assert.All(scores, static score => Assert.Equal(Untouched, score));
    }

    [Fact]
    public void Moving_sets_about_moves_their_scores_with_them()
    {
        ObservationSet[] sets = RandomSets.Draw(1_000, Seed + 5);
        int[] order = [.. Enumerable.Range(0, sets.Length)];
        new Random(Seed + 6).Shuffle(order);
        News2Score[] scores = new News2Score[sets.Length];
        News2Score[] moved = new News2Score[sets.Length];

        News2.Score(sets, scores);
        News2.Score([.. order.Select(place => sets[place])], moved);

        Assert.Equal([.. order.Select(place => scores[place])], moved);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        ObservationSet[] sets = RandomSets.Draw(1_003, Seed + 7);
        News2Score[] scores = new News2Score[sets.Length];
        News2.Score(sets, scores);
        long before = GC.GetAllocatedBytesForCurrentThread();

        News2.Score(sets, scores);
        foreach (ObservationSet set in sets) scores[0] = News2.Score(set);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void AssertSame(ReadOnlySpan<ObservationSet> sets, string which)
    {
        News2Score[] scores = new News2Score[sets.Length];
        News2.Score(sets, scores);
        AssertSame(sets, scores, which);
    }

    private static void AssertSame(ReadOnlySpan<ObservationSet> sets, ReadOnlySpan<News2Score> scores, string which)
    {
        Assert.Equal(sets.Length, scores.Length);
        for (int i = 0; i < sets.Length; i++)
        {
            // Bit for bit, which is more than equality asks.
            if (Unsafe.BitCast<News2Score, uint>(News2.Score(sets[i])) != Unsafe.BitCast<News2Score, uint>(scores[i])) Assert.Fail($"{which}: set {i}: {sets[i]}: the table says {News2.Score(sets[i])}, the kernel {scores[i]}");
        }
    }
}
