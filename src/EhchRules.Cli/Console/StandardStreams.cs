using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace EhchRules.Cli.Console;

/// <summary>Opens the streams that the program was started with. One that was closed is never touched: its number may by now be that of a file of the runtime.</summary>
internal static class StandardStreams
{
    private const int InNumber = 0;
    private const int OutNumber = 1;
    private const int ErrorNumber = 2;
    private const int BufferSize = 1 << 16;

    /// <summary>Gets whether standard input is typed by a person.</summary>
    internal static bool InIsTerminal => Libc.IsInherited(InNumber) && !System.Console.IsInputRedirected;

    /// <summary>Gets whether a person reads standard output.</summary>
    internal static bool OutIsTerminal => Libc.IsInherited(OutNumber) && !System.Console.IsOutputRedirected;

    /// <summary>Gets whether a person reads standard error.</summary>
    internal static bool ErrorIsTerminal => Libc.IsInherited(ErrorNumber) && !System.Console.IsErrorRedirected;

    /// <summary>Gets what standard output is; null where that is not known.</summary>
    internal static FileFacts? OutFacts => Libc.IsInherited(OutNumber) ? FileFacts.Of(OutNumber) : null;

    internal static Stream OpenIn() => Libc.IsInherited(InNumber) ? System.Console.OpenStandardInput() : new ClosedStream("standard input");

    /// <summary>Opens standard output. What is left in it when writing has failed would fail once more, so it is never closed.</summary>
    internal static Stream OpenOut()
    {
        if (!Libc.IsInherited(OutNumber)) return new ClosedStream("standard output");
        return new BufferedStream(OperatingSystem.IsWindows() ? System.Console.OpenStandardOutput() : Over(OutNumber, "standard output"), BufferSize);
    }

    /// <summary>Opens another descriptor that the program was started with; null where it was not.</summary>
    internal static Stream? Open(int descriptor, string name) => Libc.IsInherited(descriptor) ? new BufferedStream(Over(descriptor, name), BufferSize) : null;

    internal static TextWriter OpenError()
    {
        if (!Libc.IsInherited(ErrorNumber)) return TextWriter.Null;
        if (OutIsTerminal || ErrorIsTerminal) System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return ErrorIsTerminal ? System.Console.Error : new ErrorWriter(System.Console.Error);
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The handle owns nothing.")]
    private static DescriptorStream Over(int descriptor, string name) => new(new SafeFileHandle(descriptor, ownsHandle: false), name);
}
