namespace EhchRules.Sampling;

/// <summary>Lengths of time in days, told by some of their percentiles; between two of them every length is as likely as another.</summary>
internal sealed class LengthTable(params (int Percent, int Days)[] points)
{
    private const int Resolution = 1_000_000;

    /// <summary>Draws a length.</summary>
    internal int Draw(SampleRandom random)
    {
        int drawn = random.Below(Resolution);
        int i = 1;
        while (points[i].Percent * (Resolution / 100) <= drawn) i++;
        (int percent, int days) = points[i - 1];
        long into = drawn - (percent * (Resolution / 100));
        long width = (points[i].Percent - percent) * (long)(Resolution / 100);
        return days + (int)((points[i].Days - days) * into / width);
    }
}
