using System.Numerics;

namespace EhchRules.Scoring;

/// <summary>Every total that the completions of a set reach, apart for those with a single parameter at 3 and those without.</summary>
internal readonly struct ScoreReach
{
    // One bit a total, 0 to 20.
    private readonly uint without;
    private readonly uint with;

    private ScoreReach(uint without, uint with)
    {
        this.without = without;
        this.with = with;
    }

    internal Certainty SingleParameterThree => (without, with) switch
    {
        (0, 0) => Certainty.Unknown,
        (_, 0) => Certainty.No,
        (0, _) => Certainty.Yes,
        _ => Certainty.Unknown,
    };

    internal News2Bands Bands
    {
        get
        {
            News2Bands bands = News2Bands.None;
            for (uint left = without; left != 0; left &= left - 1) bands |= News2Table.BandOf(BitOperations.TrailingZeroCount(left), singleParameterThree: false);
            for (uint left = with; left != 0; left &= left - 1) bands |= News2Table.BandOf(BitOperations.TrailingZeroCount(left), singleParameterThree: true);
            return bands;
        }
    }

    /// <summary>Says whether some completion has this total, with a single parameter at 3 or without.</summary>
    internal bool Has(int total, bool singleParameterThree) => ((singleParameterThree ? with : without) & (1u << total)) != 0;

    internal static ScoreReach Of(News2Score score)
    {
        // Most sets are complete, and reach one total alone.
        if (score.Total is { } total) return score.HasThree ? new(0, 1u << total) : new(1u << total, 0);

        OxygenPair pair = score.SaturationAndOxygen();
        uint without = 0;
        uint with = 0;
        for (int saturation = 0; saturation <= 3; saturation++)
        {
            uint totals = (pair.Has(saturation, onOxygen: false) ? 1u << saturation : 0) | (pair.Has(saturation, onOxygen: true) ? 1u << (saturation + News2Table.AirOrOxygen(AirOrOxygen.Oxygen)) : 0);
            if (saturation == 3) with |= totals;
            else without |= totals;
        }

        ScoreReach reach = new(without, with);
        for (News2Parameter parameter = News2Parameter.RespiratoryRate; parameter <= News2Parameter.Temperature; parameter++)
        {
            if (parameter is not (News2Parameter.SpO2 or News2Parameter.AirOrOxygen)) reach = reach.Plus(score.BoundsOf(parameter), parameter is News2Parameter.Consciousness);
        }

        return reach;
    }

    /// <summary>Adds a parameter that can score anything within its bounds, or only their ends.</summary>
    private ScoreReach Plus(ScoreBounds bounds, bool onlyEnds)
    {
        uint newWithout = 0;
        uint newWith = 0;
        for (int part = bounds.Lower; part <= bounds.Upper; part++)
        {
            if (onlyEnds && part != bounds.Lower && part != bounds.Upper) continue;
            newWith |= with << part;
            if (part == 3) newWith |= without << part;
            else newWithout |= without << part;
        }

        return new(newWithout, newWith);
    }
}
