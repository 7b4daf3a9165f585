namespace EhchRules.Reports;

/// <summary>What of a panel is taken, pixel by pixel, so that no label covers a glyph or another label.</summary>
internal sealed class LabelSpace
{
    private const byte Crossed = 1;
    private const byte Taken = 2;

    private readonly double left;
    private readonly double top;
    private readonly int width;
    private readonly int height;
    private readonly byte[] cells;

    internal LabelSpace(double left, double top, double right, double bottom)
    {
        this.left = left;
        this.top = top;
        width = (int)Math.Ceiling(right - left);
        height = (int)Math.Ceiling(bottom - top);
        cells = new byte[width * height];
    }

    /// <summary>Takes a box for good.</summary>
    internal void Take(Box box)
    {
        (int fromX, int throughX, int fromY, int throughY) = Cells(box);
        for (int y = Math.Max(fromY, 0); y <= Math.Min(throughY, height - 1); y++)
        {
            for (int x = Math.Max(fromX, 0); x <= Math.Min(throughX, width - 1); x++) cells[(y * width) + x] = Taken;
        }
    }

    /// <summary>Notes that a line runs between two points. A label crosses it only where there is no better place.</summary>
    internal void Cross(double x1, double y1, double x2, double y2)
    {
        int steps = (int)Math.Ceiling(Math.Max(Math.Abs(x2 - x1), Math.Abs(y2 - y1)));
        for (int step = 0; step <= steps; step++)
        {
            double part = steps == 0 ? 0 : (double)step / steps;
            int x = (int)Math.Floor(x1 + ((x2 - x1) * part) - left);
            int y = (int)Math.Floor(y1 + ((y2 - y1) * part) - top);
            if (x >= 0 && x < width && y >= 0 && y < height) cells[(y * width) + x] |= Crossed;
        }
    }

    /// <summary>Takes the first box that is free, one free of lines before one that is not; null where none is.</summary>
    internal Box? TakeFirst(ReadOnlySpan<Box> boxes)
    {
        foreach (bool mayCross in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (Box box in boxes)
            {
                if (!IsFree(box, mayCross)) continue;
                Take(box);
                return box;
            }
        }

        return null;
    }

    private bool IsFree(Box box, bool mayCross)
    {
        (int fromX, int throughX, int fromY, int throughY) = Cells(box);
        if (fromX < 0 || throughX >= width || fromY < 0 || throughY >= height) return false;
        for (int y = fromY; y <= throughY; y++)
        {
            for (int x = fromX; x <= throughX; x++)
            {
                byte cell = cells[(y * width) + x];
                if (cell >= Taken || (cell == Crossed && !mayCross)) return false;
            }
        }

        return true;
    }

    private (int FromX, int ThroughX, int FromY, int ThroughY) Cells(Box box) => (
        (int)Math.Floor(box.Left - left),
        (int)Math.Ceiling(box.Left + box.Width - left) - 1,
        (int)Math.Floor(box.Top - top),
        (int)Math.Ceiling(box.Top + box.Height - top) - 1);
}
