using System.Text;

namespace EhchRules.Reports;

/// <summary>The names of a vocabulary as UTF-8, by number.</summary>
internal static class NamesAsUtf8<T>
    where T : struct, Enum
{
    private static readonly byte[][] All = [.. Enum.GetNames<T>().Select(Encoding.UTF8.GetBytes)];

    /// <summary>Gets the name of a value. Values are numbered from 0 on.</summary>
    internal static ReadOnlySpan<byte> Of(int number) => All[number];
}
