using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>One row that is the latest of its kind. The default value is none.</summary>
/// <param name="Place">The row, one higher, so that 0 is none.</param>
/// <param name="At">Its time.</param>
/// <param name="Score">Its score.</param>
internal readonly record struct LatestRow(int Place, DateTime At, News2Score Score)
{
    internal bool IsNone => Place == 0;

    internal int? Number => Place == 0 ? null : Place - 1;

    /// <summary>Says whether a later row of this time takes the place of this one.</summary>
    internal bool GivesWayTo(DateTime at) => Place == 0 || at >= At;

    /// <summary>Writes the row, its time and its score, for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"row {Number} of {MomentText.Of(At)}: {Score}");
}
