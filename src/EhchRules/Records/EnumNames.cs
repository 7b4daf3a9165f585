namespace EhchRules.Records;

/// <summary>The names of a vocabulary, which are its wire names too.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    internal static readonly string[] All = Enum.GetNames<T>();

    internal static readonly T[] Values = Enum.GetValues<T>();

    internal static string Expected { get; } = $"one of {string.Join(", ", All)}";
}
