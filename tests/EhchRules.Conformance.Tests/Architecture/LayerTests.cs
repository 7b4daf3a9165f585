namespace EhchRules.Conformance.Tests;

/// <summary>Which room of EhchRules.Conformance may know which.</summary>
public sealed class LayerTests() : RoomTests(typeof(ConformanceSuite).Assembly);
