using System.Text;

namespace EhchRules.Reports;

/// <summary>A line through points, with gaps, either straight from point to point or in steps that hold each value to the next.</summary>
/// <remarks>It is thinner and lighter than the points: they are what was recorded, and it is not.</remarks>
internal sealed class LinePath(LabelSpace space, bool isStepped)
{
    private readonly StringBuilder path = new();
    private (double X, double Y)? last;

    /// <summary>Goes on to a point, or begins there after a gap.</summary>
    internal void To(double x, double y)
    {
        if (last is not { } from)
        {
            path.Append('M').Append(SvgValue.Number(x)).Append(' ').Append(SvgValue.Number(y));
        }
        else if (isStepped)
        {
            HoldUntil(x);
            path.Append('V').Append(SvgValue.Number(y));
            space.Cross(x, from.Y, x, y);
        }
        else
        {
            path.Append('L').Append(SvgValue.Number(x)).Append(' ').Append(SvgValue.Number(y));
            space.Cross(from.X, from.Y, x, y);
        }

        last = (x, y);
    }

    /// <summary>Holds the last value to a place, if there is one to hold.</summary>
    internal void HoldUntil(double x)
    {
        if (last is not { } from) return;
        path.Append('H').Append(SvgValue.Number(x));
        space.Cross(from.X, from.Y, x, from.Y);
        last = (x, from.Y);
    }

    /// <summary>Leaves a gap.</summary>
    internal void Lift() => last = null;

    internal void Draw(SvgWriter svg, string kind)
    {
        if (path.Length == 0) return;
        svg.Element("path", ("class", kind), ("d", path.ToString()), ("fill", "none"), ("stroke", Ink.Dark), ("stroke-width", 0.9), ("stroke-linejoin", "round"));
    }
}
