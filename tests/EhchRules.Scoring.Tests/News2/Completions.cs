namespace EhchRules.Scoring.Tests;

/// <summary>
/// Every way to complete a partial set, one reading of each printed range for a reading that is missing, and what the chart says of each. It
/// is the definition of a bound written out: completions whose parts all score alike are counted once. It reads nothing of the library but its
/// enumerations.
/// </summary>
internal sealed class Completions
{
    // Whether a total is reached, without a 3 and with one.
    private readonly bool[][] reached = [new bool[21], new bool[21]];

    private readonly int[] lowest = [.. Enumerable.Repeat(int.MaxValue, 7)];
    private readonly int[] highest = new int[7];

    internal Completions(ObservationReadings readings)
    {
        int[] rates = [.. Possible(readings.RespiratoryRate, PrintedTable.RatesThatDiffer).Select(PrintedTable.RespiratoryRate).Distinct()];
        int[] pressures = [.. Possible(readings.SystolicBloodPressure, PrintedTable.PressuresThatDiffer).Select(PrintedTable.SystolicPressure).Distinct()];
        int[] pulses = [.. Possible(readings.Pulse, PrintedTable.PulsesThatDiffer).Select(PrintedTable.Pulse).Distinct()];
        int[] levels = [.. Possible(readings.Consciousness, Enum.GetValues<Consciousness>()).Select(PrintedTable.Consciousness).Distinct()];
        int[] temperatures = [.. Possible(readings.TemperatureTenths, PrintedTable.TemperaturesThatDiffer).Select(PrintedTable.Temperature).Distinct()];
        (int SpO2, int Oxygen)[] pairs =
        [
            .. (from scale in Possible(readings.SpO2Scale, Enum.GetValues<SpO2Scale>())
                from gas in Possible(readings.AirOrOxygen, Enum.GetValues<AirOrOxygen>())
                from percent in Possible(readings.SpO2, PrintedTable.SpO2ThatDiffer)
                select (PrintedTable.SpO2(percent, scale, gas), PrintedTable.Oxygen(gas))).Distinct(),
        ];

        foreach ((int spO2, int oxygen) in pairs)
        {
            foreach (int rate in rates)
            {
                foreach (int pressure in pressures)
                {
                    foreach (int pulse in pulses)
                    {
                        foreach (int level in levels)
                        {
                            foreach (int temperature in temperatures) Take(rate, spO2, oxygen, pressure, pulse, level, temperature);
                        }
                    }
                }
            }
        }
    }

    internal int Lower => Array.FindIndex(reached[0].Zip(reached[1], static (without, with) => without || with).ToArray(), static any => any);

    internal int Upper => Array.FindLastIndex(reached[0].Zip(reached[1], static (without, with) => without || with).ToArray(), static any => any);

    internal Certainty SingleParameterThree => (reached[0].Contains(true), reached[1].Contains(true)) switch
    {
        (true, false) => Certainty.No,
        (false, true) => Certainty.Yes,
        _ => Certainty.Unknown,
    };

    internal News2Bands Bands
    {
        get
        {
            News2Bands bands = News2Bands.None;
            for (int total = 0; total <= 20; total++)
            {
                if (reached[0][total]) bands |= PrintedTable.Band(total, three: false);
                if (reached[1][total]) bands |= PrintedTable.Band(total, three: true);
            }

            return bands;
        }
    }

    internal (int Lower, int Upper) BoundsOf(News2Parameter parameter) => (lowest[(int)parameter], highest[(int)parameter]);

    private static T[] Possible<T>(T? reading, T[] all)
        where T : struct => reading is { } value ? [value] : all;

    private void Take(params ReadOnlySpan<int> parts)
    {
        int total = 0;
        bool three = false;
        for (int i = 0; i < parts.Length; i++)
        {
            total += parts[i];
            three |= parts[i] == 3;
            lowest[i] = Math.Min(lowest[i], parts[i]);
            highest[i] = Math.Max(highest[i], parts[i]);
        }

        reached[three ? 1 : 0][total] = true;
    }
}
