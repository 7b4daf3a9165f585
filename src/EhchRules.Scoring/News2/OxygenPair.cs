namespace EhchRules.Scoring;

/// <summary>The pairs of scores that SpO2 and oxygen can take together. On Scale 2 the one turns on the other, so they are not bounded apart.</summary>
internal readonly struct OxygenPair
{
    private static readonly int OnOxygen = News2Table.AirOrOxygen(AirOrOxygen.Oxygen);

    // One bit a pair: SpO2 0 to 3 on air, then SpO2 0 to 3 on oxygen.
    private readonly uint possible;

    private OxygenPair(uint possible) => this.possible = possible;

    /// <summary>The lowest and the highest of both together.</summary>
    internal ScoreBounds Sum
    {
        get
        {
            int lower = int.MaxValue;
            int upper = 0;
            for (int pair = 0; pair < 8; pair++)
            {
                if (!Has(pair & 3, pair >= 4)) continue;
                int sum = (pair & 3) + (pair >= 4 ? OnOxygen : 0);
                lower = Math.Min(lower, sum);
                upper = Math.Max(upper, sum);
            }

            return new(lower, upper);
        }
    }

    /// <summary>The lowest and the highest of SpO2 alone.</summary>
    internal ScoreBounds Saturation
    {
        get
        {
            uint scores = (possible | (possible >> 4)) & 0xF;
            return new(int.TrailingZeroCount((int)scores), int.Log2((int)scores));
        }
    }

    /// <summary>The pairs that readings leave possible; null is a reading that is missing, or a scale that nobody stated.</summary>
    internal static OxygenPair Of(int? saturation, SpO2Scale? scale, AirOrOxygen? on)
    {
        uint possible = 0;
        for (AirOrOxygen gas = AirOrOxygen.Air; gas <= AirOrOxygen.Oxygen; gas++)
        {
            for (SpO2Scale one = SpO2Scale.Scale1; one <= SpO2Scale.Scale2; one++)
            {
                if ((on ?? gas) != gas || (scale ?? one) != one) continue;
                News2Row row = News2Table.SpO2(one, gas);
                if (saturation is { } reading)
                {
                    possible |= Bit(row.Score(reading), gas is AirOrOxygen.Oxygen);
                    continue;
                }

                foreach (News2Step step in row.Steps) possible |= Bit(step.Score, gas is AirOrOxygen.Oxygen);
            }
        }

        return new(possible);
    }

    /// <summary>The pairs of a score of SpO2 on air, and what it is more on oxygen.</summary>
    internal static OxygenPair OfParts(int saturation, int more, AirOrOxygen? on) => new(
        (on is AirOrOxygen.Oxygen ? 0 : Bit(saturation, onOxygen: false)) | (on is AirOrOxygen.Air ? 0 : Bit(saturation + more, onOxygen: true)));

    /// <summary>Says whether SpO2 can score so much while oxygen scores, or does not.</summary>
    internal bool Has(int saturation, bool onOxygen) => (possible & Bit(saturation, onOxygen)) != 0;

    private static uint Bit(int saturation, bool onOxygen) => 1u << (saturation + (onOxygen ? 4 : 0));
}
