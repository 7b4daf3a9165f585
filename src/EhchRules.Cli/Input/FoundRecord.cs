using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>A record that has been found in an input and not been read. It may be read on any thread, and is to be disposed of by whoever reads it.</summary>
/// <param name="input">What to call the input in messages.</param>
internal abstract class FoundRecord(string input) : IDisposable
{
    internal string Input => input;

    /// <summary>Gets where it stands in its input, in words; null where it is all that there is.</summary>
    internal abstract string? Where { get; }

    /// <summary>Gets whether the input holds, or may hold, others.</summary>
    internal abstract bool IsOneOfMany { get; }

    /// <summary>Gets how large it is, in bytes.</summary>
    internal abstract long Size { get; }

    /// <summary>Gets the file that it is in, and how far that has been gone through behind it; null where nobody can tell how long the way is.</summary>
    internal virtual (Stream File, long Reached)? Progress => null;

    /// <summary>Gets whether nothing can be made of the input because of it, and of what was read before neither. Asked when it has been read.</summary>
    internal virtual bool SpoilsAll => false;

    /// <summary>Reads it, or tells every fault that stops it from being a record.</summary>
    internal abstract RecordReading Read();

    /// <summary>Tells what was odd about where it comes from. Called in the order of the inputs, when it has been read.</summary>
    internal virtual void TellOddities(TableOddities oddities)
    {
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}
