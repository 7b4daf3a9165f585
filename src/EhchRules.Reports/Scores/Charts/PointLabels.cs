namespace EhchRules.Reports;

/// <summary>The values of a panel. Where there are too many, those that matter most are written, and none covers another or a glyph.</summary>
internal sealed class PointLabels(LabelSpace space, PanelArea area, bool isDense)
{
    // Where sets are many, a value keeps so much to either side free of others.
    private const double RoomAbout = 9;

    private readonly List<PointLabel> labels = [];

    internal void Add(PointLabel label) => labels.Add(label);

    internal void Draw(SvgWriter svg)
    {
        if (labels.Count == 0) return;
        using (svg.WithinHalo("values", Ink.Black, "middle"))
        {
            foreach (PointLabel label in Enumerable.Reverse(labels).OrderByDescending(static label => label.Rank))
            {
                if (space.TakeFirst(label.Places()) is not { } place) continue;
                if (isDense) space.Take(new(place.Left - RoomAbout, area.Top, place.Width + (2 * RoomAbout), area.Height));
                double x = place.Left + (place.Width / 2);
                if (label.IsBold) svg.Text(x, place.Bottom, label.Text, ("font-weight", "bold"));
                else svg.Text(x, place.Bottom, label.Text);
            }
        }
    }
}
