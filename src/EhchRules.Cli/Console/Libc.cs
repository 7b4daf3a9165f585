using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace EhchRules.Cli.Console;

/// <summary>What the framework does not offer of Unix: which file a name stands for, and writing that says when the reader has gone.</summary>
internal static partial class Libc
{
    internal const int InterruptedCall = 4;
    internal const int BrokenPipe = 32;

    private const int ReadDescriptorFlags = 1;
    private const int ClosedOnExec = 1;
    private const int CurrentFolder = -100;
    private const int OfTheDescriptor = 0x1000;
    private const uint BasicStatistics = 0x7ff;
    private const int LengthOfStatistics = 256;

    /// <summary>Gets the number of the error "try again", which is not the same on all systems.</summary>
    internal static int TryAgain { get; } = OperatingSystem.IsLinux() ? 11 : 35;

    /// <summary>Says whether a descriptor was handed over by whoever started the program. A number that was free may since have been given to a file of the runtime.</summary>
    internal static bool IsInherited(int descriptor) => OperatingSystem.IsWindows() || DescriptorFlags(descriptor, ReadDescriptorFlags) is var flags && flags >= 0 && (flags & ClosedOnExec) == 0;

    /// <summary>Writes some of the bytes.</summary>
    /// <returns>How many; less than 0 where the call failed.</returns>
    internal static nint Write(SafeFileHandle file, ReadOnlySpan<byte> bytes) => Write(file, bytes, bytes.Length);

    /// <summary>Asks what a name, or an open descriptor, stands for.</summary>
    /// <param name="path">The name, whose links are followed; null asks for the descriptor.</param>
    /// <param name="descriptor">The descriptor.</param>
    /// <returns>The bytes of <c>struct statx</c>, which are the same on every processor; null where there is no such file, or no such call.</returns>
    internal static byte[]? Statistics(string? path, int descriptor = CurrentFolder)
    {
        if (!OperatingSystem.IsLinux()) return null;
        byte[] statistics = new byte[LengthOfStatistics];
        try
        {
            return Statx(descriptor, path ?? string.Empty, path is null ? OfTheDescriptor : 0, BasicStatistics, statistics) == 0 ? statistics : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, nint count);

    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int DescriptorFlags(int descriptor, int command);

    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, [Out] byte[] statistics);
}
