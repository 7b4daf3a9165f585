namespace EhchRules.Scoring.Tests;

/// <summary>Which room of EhchRules.Scoring may know which.</summary>
public sealed class LayerTests() : RoomTests(typeof(ObservationSet).Assembly)
{
    protected override IReadOnlyCollection<string> MadeByTheBuild { get; } = ["ByteColumns512", "ByteRows512", "ByteScores512", "ByteStep512", "VectorKernel512"];
}
