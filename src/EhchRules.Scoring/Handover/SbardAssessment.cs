using System.Collections.Immutable;
using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>Observations and their score as lines of a handover.</summary>
internal static class SbardAssessment
{
    internal static ImmutableArray<SbardLine> Lines(ObservationSet set, News2Score score, UsualScore? usual, SbardReadingTimes? times)
    {
        ImmutableArray<SbardLine>.Builder lines = ImmutableArray.CreateBuilder<SbardLine>();
        for (News2Parameter parameter = News2Parameter.RespiratoryRate; parameter <= News2Parameter.Temperature; parameter++)
        {
            lines.Add(new(Label(parameter), Reading(set, score, parameter, times)));
        }

        if (times is null) lines.Add(new("Times of the readings", null));
        lines.Add(new("NEWS2 (Royal College of Physicians, 2017)", Total(score)));
        lines.Add(new("Band", score.PossibleBands is News2Bands.None ? "none: nothing recorded" : News2Table.NamesOf(score.PossibleBands)));
        lines.Add(new("Single parameter at 3", SingleThree(score)));
        lines.Add(new("Missing", MissingFrom(set)));
        lines.Add(new("Change from usual", usual is null ? null : ChangeFromUsual.Of(score, set.SpO2Scale, usual).ToString()));
        return lines.ToImmutable();
    }

    private static string Label(News2Parameter parameter)
    {
        string name = ReadingText.Named(ItemOf(parameter));
        return string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
    }

    private static string Reading(ObservationSet set, News2Score score, News2Parameter parameter, SbardReadingTimes? times)
    {
        ScoreBounds bounds = score.BoundsOf(parameter);
        string points = bounds.IsCertain
            ? string.Create(CultureInfo.InvariantCulture, $"scores {bounds.Lower}")
            : string.Create(CultureInfo.InvariantCulture, $"can score {bounds.Lower} to {bounds.Upper}");
        if (Value(set, parameter) is not { } value) return $"not recorded{Reason(set, ItemOf(parameter))}, {points}";
        string when = times is not { } stated ? "" : stated.Of(parameter) is { } at ? $" at {MomentText.Of(at)}" : ", time not stated";
        return $"{value}{when}, {points}";
    }

    private static string? Value(ObservationSet set, News2Parameter parameter) => parameter switch
    {
        News2Parameter.RespiratoryRate => Number(set.RespiratoryRate, "/min"),
        News2Parameter.SpO2 => Number(set.SpO2, $" % ({SbardText.Scale(set.SpO2Scale) ?? "scale not stated"})"),
        News2Parameter.AirOrOxygen => set.AirOrOxygen switch { null => null, AirOrOxygen.Oxygen => "oxygen", _ => "air" },
        News2Parameter.SystolicBloodPressure => Number(set.SystolicBloodPressure, " mmHg"),
        News2Parameter.Pulse => Number(set.Pulse, "/min"),
        News2Parameter.Consciousness => set.Consciousness is { } level ? ReadingText.InWords(level) : null,
        _ => set.TemperatureTenths is { } tenths ? $"{ReadingText.Celsius(tenths)} °C" : null,
    };

    private static string? Number(int? reading, string unit) => reading is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}{unit}") : null;

    private static string Total(News2Score score) => score.State switch
    {
        News2State.Empty => "no score: nothing recorded",
        News2State.Complete => string.Create(CultureInfo.InvariantCulture, $"{score.Total}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"at least {score.Lower} and at most {score.Upper}: incomplete, so there is no total"),
    };

    private static string SingleThree(News2Score score) => score.SingleParameterThree switch
    {
        Certainty.Yes => "yes",
        Certainty.No => "no",
        _ => "cannot be told",
    };

    private static string MissingFrom(ObservationSet set)
    {
        string[] missing = [.. Items().Where(item => (set.Missing & item) is not ObservationItems.None).Select(item => ReadingText.Named(item) + Reason(set, item))];
        return missing.Length == 0 ? "nothing" : string.Join(", ", missing);
    }

    private static IEnumerable<ObservationItems> Items() => Enumerable.Range(0, 8).Select(static bit => (ObservationItems)(1 << bit));

    private static string Reason(ObservationSet set, ObservationItems item) => set.AbsenceReasonOf(item) switch
    {
        AbsenceReason.Refused => " (refused)",
        AbsenceReason.NotObtained => " (could not be obtained)",
        AbsenceReason.TooOld => " (the last reading is too old)",
        _ => "",
    };

    private static ObservationItems ItemOf(News2Parameter parameter) => (ObservationItems)(1 << (int)parameter);
}
