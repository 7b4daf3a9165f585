using System.Text;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace EhchRules.Tables;

/// <summary>Values of Arrow as those of ADO.NET.</summary>
internal static class ArrowValue
{
    /// <summary>Gets what stands in the place of a day or a moment of which there is none in the calendar.</summary>
    internal static ReadOnlySpan<byte> BeyondCalendar => "(beyond the years 1 to 9999)"u8;

    /// <summary>Gets the type of the values of a column; that of an array where they have no counterpart.</summary>
    internal static Type TypeOf(IArrowType type) => type switch
    {
        StringType or LargeStringType or StringViewType => typeof(string),
        BooleanType => typeof(bool),
        Date32Type or Date64Type => typeof(DateOnly),
        Int8Type => typeof(sbyte),
        Int16Type => typeof(short),
        Int32Type => typeof(int),
        Int64Type => typeof(long),
        UInt8Type => typeof(byte),
        UInt16Type => typeof(ushort),
        UInt32Type => typeof(uint),
        UInt64Type => typeof(ulong),
        FloatType => typeof(float),
        DoubleType => typeof(double),
        Decimal128Type or Decimal256Type => typeof(string),
        TimestampType { Timezone: null or "" } => typeof(DateTime),
        TimestampType => typeof(DateTimeOffset),
        DictionaryType dictionary => TypeOf(dictionary.ValueType),
        NullType => typeof(object),
        _ => typeof(IArrowArray),
    };

    /// <summary>Gets a value; null where there is none.</summary>
    /// <exception cref="NotSupportedException">Values of the type have no counterpart.</exception>
    internal static object? At(IArrowArray array, int row) => array.IsNull(row) ? null : array switch
    {
        StringArray texts => texts.GetString(row),
        LargeStringArray texts => texts.GetString(row),
        StringViewArray texts => texts.GetString(row),
        BooleanArray flags => flags.GetValue(row),
        Date32Array days => Day((Int128)days.Values[row] * TimeSpan.TicksPerDay),
        Date64Array days => Day((Int128)days.Values[row] * TimeSpan.TicksPerMillisecond),
        Int8Array numbers => numbers.GetValue(row),
        Int16Array numbers => numbers.GetValue(row),
        Int32Array numbers => numbers.GetValue(row),
        Int64Array numbers => numbers.GetValue(row),
        UInt8Array numbers => numbers.GetValue(row),
        UInt16Array numbers => numbers.GetValue(row),
        UInt32Array numbers => numbers.GetValue(row),
        UInt64Array numbers => numbers.GetValue(row),
        FloatArray numbers => numbers.GetValue(row),
        DoubleArray numbers => numbers.GetValue(row),
        Decimal128Array numbers => Plain(numbers.GetString(row)),
        Decimal256Array numbers => Plain(numbers.GetString(row)),
        TimestampArray moments => Moment(moments.Values[row], (TimestampType)moments.Data.DataType),
        DictionaryArray { Dictionary: var values } places => At(values, Convert.ToInt32(At(places.Indices, row), System.Globalization.CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"Values of the type {array.Data.DataType.Name} have no counterpart."),
    };

    /// <summary>Gets a day; what stands for none where the calendar does not have it.</summary>
    /// <param name="ticks">How long after the first of 1970 it is.</param>
    private static object Day(Int128 ticks) => MomentAt(ticks) is { } moment ? DateOnly.FromDateTime(moment) : Encoding.UTF8.GetString(BeyondCalendar);

    private static object Moment(long value, TimestampType type)
    {
        // Part of a tick counts as one: what is not midnight does not become it.
        Int128 ticks = type.Unit switch
        {
            TimeUnit.Second => (Int128)value * TimeSpan.TicksPerSecond,
            TimeUnit.Millisecond => (Int128)value * TimeSpan.TicksPerMillisecond,
            TimeUnit.Microsecond => (Int128)value * TimeSpan.TicksPerMicrosecond,
            _ => (value / TimeSpan.NanosecondsPerTick) + (value % TimeSpan.NanosecondsPerTick is 0 ? 0 : 1),
        };

        // A day that came with a time zone is a day all the same.
        return MomentAt(ticks) is not { } moment ? Encoding.UTF8.GetString(BeyondCalendar)
            : type.Timezone is null or "" || moment.TimeOfDay == TimeSpan.Zero ? moment
            : (object)new DateTimeOffset(moment, TimeSpan.Zero);
    }

    /// <summary>Gets the moment that is so long after the first of 1970; null where the calendar does not have it.</summary>
    private static DateTime? MomentAt(Int128 ticks)
    {
        Int128 at = ticks + DateTime.UnixEpoch.Ticks;
        return at >= 0 && at <= DateTime.MaxValue.Ticks ? new DateTime((long)at) : null;
    }

    /// <summary>Takes the zeros behind the point off, for a count of 42.00 is 42.</summary>
    private static string? Plain(string? number) => number?.Contains('.', StringComparison.Ordinal) is true ? number.TrimEnd('0').TrimEnd('.') : number;
}
