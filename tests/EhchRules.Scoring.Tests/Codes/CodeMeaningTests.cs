using System.Reflection;

namespace EhchRules.Scoring.Tests;

/// <summary>What SNOMED CT concept ids mean to NEWS2. The ids are typed from the reference, not taken from the constants.</summary>
public sealed class CodeMeaningTests
{
    private static readonly string[] Paediatric =
    [
        "1363261000000104",
        "1363271000000106", "1363291000000105", "1363301000000109", "1363311000000106", "1363321000000100", "1363331000000103", "1363341000000107",
        "1363351000000105", "1363361000000108", "1364081000000103", "1364091000000101", "1364121000000100", "1364131000000103",
    ];

    public static TheoryData<string> PaediatricIds => [.. Paediatric];

    [Fact]
    public void The_total_is_the_total() => Assert.Equal(new(CodeKind.Total), CodeMeaning.Of("1104051000000101"));

    [Theory]
    [InlineData("1104301000000104", News2Parameter.RespiratoryRate, null)]
    [InlineData("1104311000000102", News2Parameter.SpO2, SpO2Scale.Scale1)]
    [InlineData("1104321000000108", News2Parameter.SpO2, SpO2Scale.Scale2)]
    [InlineData("1104331000000105", News2Parameter.AirOrOxygen, null)]
    [InlineData("1104341000000101", News2Parameter.SystolicBloodPressure, null)]
    [InlineData("1104351000000103", News2Parameter.Pulse, null)]
    [InlineData("1104361000000100", News2Parameter.Consciousness, null)]
    [InlineData("1104371000000107", News2Parameter.Temperature, null)]
    public void A_sub_score_names_its_parameter_and_that_of_SpO2_its_scale(string id, News2Parameter parameter, SpO2Scale? scale) =>
        Assert.Equal(new(CodeKind.SubScore) { Parameter = parameter, Scale = scale }, CodeMeaning.Of(id));

    [Theory]
    [InlineData("86290005", News2Parameter.RespiratoryRate)]
    [InlineData("103228002", News2Parameter.SpO2)]
    [InlineData("364075005", News2Parameter.Pulse)]
    [InlineData("78564009", News2Parameter.Pulse)]
    [InlineData("276885007", News2Parameter.Temperature)]
    [InlineData("72313002", News2Parameter.SystolicBloodPressure)]
    [InlineData("1104441000000107", News2Parameter.Consciousness)]
    public void A_reading_names_its_parameter(string id, News2Parameter parameter) =>
        Assert.Equal(new(CodeKind.Reading) { Parameter = parameter }, CodeMeaning.Of(id));

    [Theory]
    [InlineData("722742002", AirOrOxygen.Air)]
    [InlineData("371825009", AirOrOxygen.Oxygen)]
    public void Air_and_oxygen_are_readings_that_carry_their_value(string id, AirOrOxygen on) =>
        Assert.Equal(new(CodeKind.Reading) { Parameter = News2Parameter.AirOrOxygen, AirOrOxygen = on }, CodeMeaning.Of(id));

    [Theory]
    [InlineData("248234008", Consciousness.Alert)]
    [InlineData("130987000", Consciousness.NewConfusion)]
    [InlineData("300202002", Consciousness.Voice)]
    [InlineData("450847001", Consciousness.Pain)]
    [InlineData("422768004", Consciousness.Unresponsive)]
    public void The_five_levels_of_ACVPU_are_values(string id, Consciousness level) =>
        Assert.Equal(new(CodeKind.ReadingValue) { Parameter = News2Parameter.Consciousness, Consciousness = level }, CodeMeaning.Of(id));

    [Theory]
    [InlineData("1091811000000102", CodeKind.BloodPressureNotScored)]
    [InlineData("75367002", CodeKind.BloodPressureNotScored)]
    [InlineData("1363501000000100", CodeKind.Document)]
    [InlineData("1102421000000108", CodeKind.Document)]
    public void Codes_beside_the_score_are_known_for_what_they_are(string id, CodeKind kind) => Assert.Equal(new(kind), CodeMeaning.Of(id));

    [Theory]
    [MemberData(nameof(PaediatricIds))]
    public void The_paediatric_total_and_its_sub_scores_are_refused(string id) => Assert.Equal(new(CodeKind.Paediatric), CodeMeaning.Of(id));

    [Fact]
    public void There_are_thirteen_paediatric_sub_scores() => Assert.Equal(Paediatric[1..], News2Codes.PaediatricSubScores);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1104051000000102")]
    [InlineData(" 1104051000000101")]
    [InlineData("1104051000000101 ")]
    [InlineData("386725007")]
    [InlineData("73211009")]
    public void Any_other_text_is_unknown(string? id)
    {
        Assert.Equal(CodeKind.Unknown, CodeMeaning.Of(id).Kind);
        Assert.Equal(default, CodeMeaning.Of(id));
    }

    [Fact]
    public void Every_id_has_a_right_check_digit_and_names_a_concept()
    {
        string[] ids =
        [
            .. typeof(News2Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!),
            .. News2Codes.PaediatricSubScores,
        ];

        Assert.Equal(29 + 13, ids.Length);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, static id => Assert.True(Verhoeff.IsRight(id), $"{id} has a wrong check digit"));
        Assert.All(ids, static id => Assert.Contains(id[^3..^1], new[] { "00", "10" }));
    }

    [Fact]
    public void The_check_sees_a_wrong_digit() => Assert.False(Verhoeff.IsRight("1104051000000102"));

    [Fact]
    public void LOINC_codes_and_units_are_those_of_the_reference()
    {
        Assert.Equal(
            ["9279-1", "2708-6", "8867-4", "8310-5", "8480-6", "8462-4", "85354-9"],
            [News2Loinc.RespiratoryRate, News2Loinc.SpO2, News2Loinc.Pulse, News2Loinc.Temperature, News2Loinc.SystolicBloodPressure, News2Loinc.DiastolicBloodPressure, News2Loinc.BloodPressurePanel]);
        Assert.Equal(
            ["{ScoreOf}", "/min", "{Breaths}/min", "{beats}/min", "%", "mm[Hg]", "Cel"],
            [News2Units.Score, News2Units.PerMinute, News2Units.BreathsPerMinute, News2Units.BeatsPerMinute, News2Units.Percent, News2Units.MillimetresOfMercury, News2Units.DegreesCelsius]);
    }
}
