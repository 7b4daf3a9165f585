using System.Text;

namespace EhchRules.Tables;

/// <summary>Reads the lines of a text, none of which can take more memory than it may.</summary>
internal sealed class BoundedLines(StreamReader text)
{
    /// <summary>The most characters of a line, and of lines that are one document. An answer about a location has a few thousand.</summary>
    internal const int Longest = 16 << 20;

    private readonly char[] buffer = new char[1 << 14];
    private int start;
    private int end;

    /// <summary>Gets the number of the line read last, from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>Gets whether the line read last was longer than it may be, and is not given.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Reads the next line, without its end.</summary>
    /// <returns>The line; null behind the last.</returns>
    internal async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        StringBuilder line = new();
        IsTooLong = false;
        bool isAnyRead = false;
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            isAnyRead = true;
            int feed = Array.IndexOf(buffer, '\n', start, end - start);
            int length = (feed < 0 ? end : feed) - start;
            IsTooLong |= line.Length + length > Longest;
            if (IsTooLong) line.Clear();
            else line.Append(buffer, start, length);
            start = feed < 0 ? end : feed + 1;
            if (feed >= 0) break;
        }

        if (!isAnyRead) return null;
        Number++;
        return line.ToString();
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (start < end) return true;
        start = 0;
        end = await text.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return end > 0;
    }
}
