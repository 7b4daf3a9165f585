namespace EhchRules.Tables;

/// <summary>Days and moments as a Parquet file has them: counted from the first of January 1970.</summary>
internal static class ParquetValue
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    internal static int Of(DateOnly day) => day.DayNumber - Epoch.DayNumber;

    internal static int? Of(DateOnly? day) => day is { } known ? Of(known) : null;

    /// <summary>Gets the microseconds.</summary>
    internal static long Of(DateTime moment) => (moment.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
}
