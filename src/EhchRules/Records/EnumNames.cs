using System.Globalization;

namespace EhchRules.Records;

/// <summary>The names of a vocabulary, which are its wire names too. Of flags, the one that stands for none of them is no name.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    internal static readonly T[] Values =
        [.. Enum.GetValues<T>().Where(static value => !typeof(T).IsDefined(typeof(FlagsAttribute), false) || Convert.ToInt64(value, CultureInfo.InvariantCulture) != 0)];

    internal static readonly string[] All = [.. Values.Select(static value => value.ToString())];

    internal static string Expected { get; } = $"one of {string.Join(", ", All)}";
}
