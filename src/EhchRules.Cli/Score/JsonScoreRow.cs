using System.Text.Json;
using EhchRules.Cli.Score.Observations;
using EhchRules.Cli.Score.Policies;
using EhchRules.Cli.Score.Rows;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score;

/// <summary>Writes a row as an object, its properties named for the columns. What is missing is null.</summary>
/// <param name="json">Takes the objects.</param>
/// <param name="hasPolicy">Whether the responses of a policy are written.</param>
internal sealed class JsonScoreRow(Utf8JsonWriter json, bool hasPolicy)
{
    internal const string Bands = "bands";

    internal const string Responses = "responses";

    internal void Write(ScoredRow row)
    {
        json.WriteStartObject();
        WriteReadings(row.Row);
        WriteScore(row.Score);
        if (hasPolicy) WriteResponses(row.Responses);
        json.WriteEndObject();
    }

    private void WriteReadings(ObservationRow row)
    {
        ObservationSet set = row.Set;
        json.WriteString(ColumnNames.Resident, row.Resident);
        json.WriteString(ColumnNames.At, row.At.Text);
        Write(ColumnNames.RespiratoryRate, set.RespiratoryRate);
        Write(ColumnNames.SpO2, set.SpO2);
        Write(ColumnNames.SpO2Scale, (int?)set.SpO2Scale);
        if (set.AirOrOxygen is { } gas) json.WriteBoolean(ColumnNames.OnOxygen, gas is AirOrOxygen.Oxygen);
        else json.WriteNull(ColumnNames.OnOxygen);
        Write(ColumnNames.SystolicBloodPressure, set.SystolicBloodPressure);
        Write(ColumnNames.Pulse, set.Pulse);
        json.WriteString(ColumnNames.Consciousness, ColumnNames.LetterOf(set.Consciousness));
        if (set.TemperatureTenths is { } tenths) json.WriteNumber(ColumnNames.Temperature, tenths / 10m);
        else json.WriteNull(ColumnNames.Temperature);
    }

    private void WriteScore(News2Score score)
    {
        for (News2Parameter parameter = News2Parameter.RespiratoryRate; parameter <= News2Parameter.Temperature; parameter++) Write(ColumnNames.ScoreOf(parameter), score[parameter]);
        Write(ColumnNames.Total, score.Total);
        Write(ColumnNames.Lower, score.Lower);
        Write(ColumnNames.Upper, score.Upper);
        json.WriteString(ColumnNames.SingleParameterThree, score.SingleParameterThree.ToString());
        json.WriteString(ColumnNames.Band, score.Band is { } band ? News2Table.NamesOf(band) : null);
        WriteNames(Bands, ScoreWords.BandsIn(score.PossibleBands));
        WriteNames(ColumnNames.Missing, ScoreWords.ColumnsOf(score.Missing));
    }

    /// <summary>Writes every row of the policy that is possible, least urgent first.</summary>
    private void WriteResponses(IReadOnlyList<ResponseRow> rows)
    {
        json.WriteStartArray(Responses);
        foreach (ResponseRow row in rows)
        {
            json.WriteStartObject();
            json.WriteNumber("from", row.From);
            json.WriteNumber("through", row.Through);
            json.WriteString(ColumnNames.Monitoring, row.Monitoring.ToString());
            json.WriteString(ColumnNames.Response, PolicyText.Response(row));
            json.WriteString(ColumnNames.ResponseSource, PolicyText.Source(row.Source));
            json.WriteString(ColumnNames.ResponseStatus, PolicyText.ResponseStatus(row));
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
