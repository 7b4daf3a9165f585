using System.Globalization;

namespace EhchRules.Reports;

/// <summary>Money in words for people.</summary>
internal static class Pounds
{
    /// <summary>Writes an amount: £21,899.60.</summary>
    internal static string Of(decimal amount) => $"£{Bare(amount)}";

    /// <summary>Writes an amount without its sign, for a column that has one in its head.</summary>
    internal static string Bare(decimal amount) => amount.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>Writes a rate with as many decimals as it has: £120, £127.20, £130.253.</summary>
    internal static string Rate(decimal rate) => $"£{rate.ToString(decimal.IsInteger(rate) ? "0" : "0.00####", CultureInfo.InvariantCulture)}";
}
