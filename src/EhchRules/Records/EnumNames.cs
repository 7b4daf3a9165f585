namespace EhchRules.Records;

/// <summary>The names of a vocabulary, which are its wire names too. Of flags, the one that stands for none of them is no name.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    internal static readonly T[] Values = HasNone ? Enum.GetValues<T>()[1..] : Enum.GetValues<T>();

    internal static readonly string[] All = HasNone ? Enum.GetNames<T>()[1..] : Enum.GetNames<T>();

    private static bool HasNone => typeof(T).IsDefined(typeof(FlagsAttribute), false) && Enum.IsDefined(default(T));

    internal static string Expected { get; } = $"one of {string.Join(", ", All)}";
}
