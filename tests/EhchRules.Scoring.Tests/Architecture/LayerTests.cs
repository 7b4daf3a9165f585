namespace EhchRules.Scoring.Tests;

/// <summary>Which room of EhchRules.Scoring may know which.</summary>
public sealed class LayerTests() : RoomTests(typeof(ObservationSet).Assembly);
