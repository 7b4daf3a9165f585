namespace EhchRules.Sampling;

/// <summary>Draws how a home came to be aligned to the network, and whether it stayed so.</summary>
internal static class AlignmentSample
{
    private static readonly DateOnly Agreements = new(2020, 7, 1);

    internal static Facts<NetworkAlignment> Draw(SampleRandom random, HomeOutline home, NetworkOutline network)
    {
        NetworkAlignment usual = Usual(random, home, network.Code);
        switch (home.Story)
        {
            case HomeStory.ExtraCare or HomeStory.Exempt:
                return [];
            case HomeStory.MovedAway:
                DateOnly left = new DateOnly(random.Between(2021, 2022), random.Pick<int>([3, 6, 9]), 30);

                // Now and then nobody ended the one before the other began: two networks at once.
                DateOnly arrived = left.AddDays(random.InHundred(35) ? -random.Between(5, 40) : 1);
                return [usual with { To = left }, new() { Network = network.Neighbour, AgreedOn = arrived.AddDays(-20), From = arrived }];
            default:
                return [usual];
        }
    }

    /// <summary>Gets the days of a home's alignment to the network; null where it has none.</summary>
    internal static (DateOnly First, DateOnly Last)? SpanOf(Facts<NetworkAlignment> alignments) => alignments is [{ } alignment, ..]
        ? (alignment.From, alignment.To ?? SampleDays.DataEnd)
        : null;

    private static NetworkAlignment Usual(SampleRandom random, HomeOutline home, PcnCode network)
    {
        int drawn = random.Below(100);
        DateOnly from = SampleDays.AlignmentDue;
        DateOnly? agreed = random.Between(Agreements, SampleDays.AlignmentDue);
        if (home.Story is HomeStory.NewlyOpened)
        {
            agreed = from = home.Opened.AddDays(drawn * 45 / 100);
        }
        else if (home.Story is HomeStory.AlignedLate || drawn < 2)
        {
            agreed = from = SampleDays.AlignmentDue.AddDays(random.Between(10, 75));
        }
        else if (drawn == 99)
        {
            agreed = null;
        }

        return new() { Network = network, AgreedOn = agreed, From = from };
    }
}
