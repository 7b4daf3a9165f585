using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>Spans as findings keep them.</summary>
public sealed class KeptSpanTests
{
    [Theory]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(-1, 0)]
    [InlineData(0, 3_652_058)]
    [InlineData(737_790, 737_790)]
    [InlineData(int.MinValue, 3_652_059)]
    public void A_span_is_kept_with_its_causes(int from, int to)
    {
        for (int causes = 0; causes < 16; causes++)
        {
            HeldSpan span = new(new(from, to), (BoundaryCauses)causes, (BoundaryCauses)(15 - causes));

            Assert.Equal(span, new KeptSpan(span).Held);
        }
    }

    [Fact]
    public void Its_bits_are_enough_for_every_cause() => Assert.All(Enum.GetValues<BoundaryCauses>(), static cause => Assert.InRange((int)cause, 0, 15));
}
