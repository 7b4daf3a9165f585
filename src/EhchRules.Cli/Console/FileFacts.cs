using System.Buffers.Binary;

namespace EhchRules.Cli.Console;

/// <summary>What a name stands for, links followed.</summary>
internal sealed record FileFacts
{
    private const int TypeOfFile = 0xF000;
    private const int PlainFile = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Gets whether it is a folder.</summary>
    internal bool IsFolder { get; private init; }

    /// <summary>Gets whether it is a file that another can take the place of: no pipe, no device, no socket.</summary>
    internal bool IsPlain { get; private init; }

    /// <summary>Gets how many names the file has.</summary>
    internal uint Names { get; private init; } = 1;

    /// <summary>Gets the numbers of the user and the group that it belongs to.</summary>
    internal (uint User, uint Group) Owner { get; private init; }

    /// <summary>Gets what is equal for every name of one file, and for no other file.</summary>
    internal string Identity { get; private init; } = string.Empty;

    /// <summary>Looks at what a path stands for; null where there is nothing.</summary>
    internal static FileFacts? Of(string path) => Libc.Statistics(path) is { } statistics ? Read(statistics) : WithoutStatistics(path);

    /// <summary>Looks at an open descriptor; null where it cannot be known.</summary>
    internal static FileFacts? Of(int descriptor) => Libc.Statistics(path: null, descriptor) is { } statistics ? Read(statistics) : null;

    /// <summary>Says whether both are one plain file. Of a pipe or a terminal, reading and writing do not meet.</summary>
    internal bool IsSameFile(FileFacts? other) => IsPlain && other is not null && other.Identity == Identity;

    private static FileFacts Read(ReadOnlySpan<byte> statistics)
    {
        int type = BinaryPrimitives.ReadUInt16LittleEndian(statistics[28..]) & TypeOfFile;
        return new()
        {
            IsFolder = type == Folder,
            IsPlain = type == PlainFile,
            Names = BinaryPrimitives.ReadUInt32LittleEndian(statistics[16..]),
            Owner = (BinaryPrimitives.ReadUInt32LittleEndian(statistics[20..]), BinaryPrimitives.ReadUInt32LittleEndian(statistics[24..])),
            Identity = $"{BinaryPrimitives.ReadUInt64LittleEndian(statistics[136..])}/{BinaryPrimitives.ReadUInt64LittleEndian(statistics[32..])}",
        };
    }

    private static FileFacts? WithoutStatistics(string path)
    {
        if (Directory.Exists(path)) return new() { IsFolder = true };
        bool isDevice = !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
        return File.Exists(path) ? new() { IsPlain = !isDevice, Identity = FinalPath.Of(path) } : null;
    }
}
