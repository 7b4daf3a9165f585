// What a program of its own would do in the place of "ehch score FILE --format csv -o OUT": sound rows alone, nothing checked, no fault told.
using EhchRules.Scoring;
using nietras.SeparatedValues;

string[] parameters = ["respiratory_score", "spo2_score", "oxygen_score", "systolic_score", "pulse_score", "consciousness_score", "temperature_score"];
using SepReader reader = Sep.New(',').Reader().FromFile(args[0]);
using SepWriter writer = reader.Spec.Writer().ToFile(args[1]);
string[] columns = [.. reader.Header.ColNames];
ObservationSet[] sets = new ObservationSet[1];
News2Score[] scores = new News2Score[1];
foreach (SepReader.Row row in reader)
{
    sets[0] = ObservationSet.Create(new()
    {
        RespiratoryRate = row["respiratory_rate"].TryParse<int>(),
        SpO2 = row["spo2"].TryParse<int>(),
        SpO2Scale = (SpO2Scale?)row["spo2_scale"].TryParse<int>(),
        AirOrOxygen = row["on_oxygen"].Span switch { "true" => AirOrOxygen.Oxygen, "false" => AirOrOxygen.Air, _ => null },
        SystolicBloodPressure = row["systolic_bp"].TryParse<int>(),
        Pulse = row["pulse"].TryParse<int>(),
        Consciousness = "ACVPU".IndexOf(row["consciousness"].ToString() is [var letter] ? letter : ' ', StringComparison.Ordinal) is >= 0 and var level ? (Consciousness)(level + 1) : null,
        TemperatureTenths = row["temperature"].TryParse<float>() is { } celsius ? (int)Math.Round(10 * celsius) : null,
    });
    News2.Score(sets, scores);
    News2Score score = scores[0];
    using SepWriter.Row written = writer.NewRow(row);
    for (int parameter = 0; parameter < parameters.Length; parameter++) Set(written[parameters[parameter]], score[(News2Parameter)parameter]);
    Set(written["total"], score.Total);
    Set(written["lower"], score.Lower);
    Set(written["upper"], score.Upper);
    written["single_parameter_three"].Set(score.SingleParameterThree.ToString());
    written["band"].Set(News2Table.NamesOf(score.PossibleBands));
    written["missing"].Set(score.Missing is ObservationItems.None ? "" : score.Missing.ToString());
}

static void Set(SepWriter.Col cell, int? number)
{
    if (number is { } value) cell.Format(value);
    else cell.Set("");
}
