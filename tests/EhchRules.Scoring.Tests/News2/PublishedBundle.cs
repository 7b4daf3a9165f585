using System.Globalization;
using System.Xml.Linq;

namespace EhchRules.Scoring.Tests;

/// <summary>The NEWS2 example of UK Core FHIR (package UKCore.R4.STU.02.00.00), read by its SNOMED CT codes: readings, and the scores stored with them.</summary>
internal sealed class PublishedBundle
{
    private const string NewsTotal = "1104051000000101";
    private const string SpO2OnScale1 = "1104311000000102";
    private const string SpO2OnScale2 = "1104321000000108";

    private static readonly XNamespace Fhir = "http://hl7.org/fhir";

    private readonly XElement root;

    internal PublishedBundle(string path) => root = XDocument.Load(path).Root!;

    internal int StoredTotal => (int)Quantity(Coded("Observation", NewsTotal)!);

    /// <summary>Gets the scores stored beside the total, in the order of the chart.</summary>
    internal int[] StoredParts =>
    [
        StoredPart("1104301000000104"),
        StoredPart(SpO2OnScale1),
        StoredPart("1104331000000105"),
        StoredPart("1104341000000101"),
        StoredPart("1104351000000103"),
        StoredPart("1104361000000100"),
        StoredPart("1104371000000107"),
    ];

    internal ObservationReadings Readings => new()
    {
        RespiratoryRate = (int)Quantity(Coded("Observation", "86290005")!),
        SpO2 = (int)Quantity(Coded("Observation", "103228002")!),
        SpO2Scale = Coded("component", SpO2OnScale1) is not null ? SpO2Scale.Scale1 : Coded("component", SpO2OnScale2) is not null ? SpO2Scale.Scale2 : null,
        AirOrOxygen = Coded("Observation", "722742002") is not null ? AirOrOxygen.Air : Coded("Observation", "371825009") is not null ? AirOrOxygen.Oxygen : null,
        SystolicBloodPressure = (int)Quantity(Coded("component", "72313002")!),
        Pulse = (int)Quantity(Coded("Observation", "78564009")!),
        Consciousness = CodesOf(Coded("Observation", "1104441000000107")!, "valueCodeableConcept").Single() switch
        {
            "248234008" => Consciousness.Alert,
            "130987000" => Consciousness.NewConfusion,
            "300202002" => Consciousness.Voice,
            "450847001" => Consciousness.Pain,
            "422768004" => Consciousness.Unresponsive,
            _ => null,
        },
        TemperatureTenths = TemperatureReading.TryFromCelsius(Quantity(Coded("Observation", "276885007")!), out TemperatureReading reading) ? reading.Tenths : null,
    };

    private int StoredPart(string code) => (int)Quantity(Coded("component", code)!);

    private XElement? Coded(string element, string code) => root.Descendants(Fhir + element).SingleOrDefault(candidate => CodesOf(candidate, "code").Contains(code));

    private static IEnumerable<string> CodesOf(XElement element, string concept) =>
        element.Elements(Fhir + concept).Elements(Fhir + "coding")
            .Where(static coding => Value(coding, "system") == "http://snomed.info/sct").Select(static coding => Value(coding, "code"));

    private static decimal Quantity(XElement element) => decimal.Parse(Value(element.Element(Fhir + "valueQuantity")!, "value"), CultureInfo.InvariantCulture);

    private static string Value(XElement element, string name) => element.Element(Fhir + name)!.Attribute("value")!.Value;
}
