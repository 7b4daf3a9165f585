using System.Text.Json;
using EhchRules.Cli.Observations;
using EhchRules.Scoring;

namespace EhchRules.Cli.Scores;

/// <summary>Writes a row as an object, its properties named for the columns. What is missing is null.</summary>
internal sealed class JsonScoreRow(Utf8JsonWriter json)
{
    internal void Write(ScoredRow row)
    {
        json.WriteStartObject();
        WriteReadings(row.Row);
        WriteScore(row.Score);
        json.WriteEndObject();
    }

    private void WriteReadings(ObservationRow row)
    {
        ObservationSet set = row.Set;
        json.WriteString(ObservationColumns.Resident, row.Resident);
        json.WriteString(ObservationColumns.At, row.At.Text);
        Write(ObservationColumns.RespiratoryRate, set.RespiratoryRate);
        Write(ObservationColumns.SpO2, set.SpO2);
        Write(ObservationColumns.SpO2Scale, (int?)set.SpO2Scale);
        if (set.AirOrOxygen is { } gas) json.WriteBoolean(ObservationColumns.OnOxygen, gas is AirOrOxygen.Oxygen);
        else json.WriteNull(ObservationColumns.OnOxygen);
        Write(ObservationColumns.SystolicBloodPressure, set.SystolicBloodPressure);
        Write(ObservationColumns.Pulse, set.Pulse);
        json.WriteString(ObservationColumns.Consciousness, ObservationColumns.LetterOf(set.Consciousness));
        if (set.TemperatureTenths is { } tenths) json.WriteNumber(ObservationColumns.Temperature, tenths / 10m);
        else json.WriteNull(ObservationColumns.Temperature);
    }

    private void WriteScore(News2Score score)
    {
        for (News2Parameter parameter = News2Parameter.RespiratoryRate; parameter <= News2Parameter.Temperature; parameter++) Write(ObservationColumns.ScoreOf(parameter), score[parameter]);
        Write(ObservationColumns.Total, score.Total);
        Write(ObservationColumns.Lower, score.Lower);
        Write(ObservationColumns.Upper, score.Upper);
        json.WriteString(ObservationColumns.SingleParameterThree, score.SingleParameterThree.ToString());
        json.WriteString(ObservationColumns.Band, score.Band?.ToString());
        WriteNames("bands", ScoreWords.BandsIn(score.PossibleBands).Select(static band => band.ToString()));
        WriteNames(ObservationColumns.Missing, ScoreWords.ColumnsOf(score.Missing));
    }

    private void Write(string name, int? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private void WriteNames(string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (string one in names) json.WriteStringValue(one);
        json.WriteEndArray();
    }
}
