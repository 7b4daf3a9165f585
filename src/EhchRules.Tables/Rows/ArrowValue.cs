using Apache.Arrow;
using Apache.Arrow.Types;

namespace EhchRules.Tables;

/// <summary>Values of Arrow as those of ADO.NET.</summary>
internal static class ArrowValue
{
    /// <summary>Gets the type of the values of a column.</summary>
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
        _ => typeof(object),
    };

    /// <summary>Gets a value; null where there is none. What has no counterpart is told by the name of its type.</summary>
    internal static object? At(IArrowArray array, int row) => array.IsNull(row) ? null : array switch
    {
        StringArray texts => texts.GetString(row),
        LargeStringArray texts => texts.GetString(row),
        StringViewArray texts => texts.GetString(row),
        BooleanArray flags => flags.GetValue(row),
        Date32Array days => days.GetDateOnly(row),
        Date64Array days => days.GetDateOnly(row),
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
        TimestampArray moments => Moment(moments, row),
        DictionaryArray { Dictionary: var values } places => At(values, Convert.ToInt32(At(places.Indices, row), System.Globalization.CultureInfo.InvariantCulture)),
        _ => $"({array.Data.DataType.Name})",
    };

    private static object? Moment(TimestampArray moments, int row)
    {
        try
        {
            if (moments.GetTimestamp(row) is not { } moment) return null;

            // A day that came with a time zone is a day all the same.
            bool isPlain = ((TimestampType)moments.Data.DataType).Timezone is null or "";
            return isPlain || moment.UtcDateTime.TimeOfDay == TimeSpan.Zero ? moment.UtcDateTime : (object)moment;
        }
        catch (ArgumentOutOfRangeException)
        {
            return "(beyond the years 1 to 9999)";
        }
    }

    /// <summary>Takes the zeros behind the point off, for a count of 42.00 is 42.</summary>
    private static string? Plain(string? number) => number?.Contains('.', StringComparison.Ordinal) is true ? number.TrimEnd('0').TrimEnd('.') : number;
}
