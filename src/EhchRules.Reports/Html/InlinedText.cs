using System.Security.Cryptography;
using System.Text;

namespace EhchRules.Reports;

/// <summary>A style or script that stands in the page itself, with the hash by which the page's content security policy allows it.</summary>
internal sealed class InlinedText
{
    private InlinedText(string text)
    {
        Text = text;
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
    }

    internal string Text { get; }

    /// <summary>Gets the hash as the policy names it.</summary>
    internal string Source { get; }

    /// <summary>Takes text that no element's end can be read out of.</summary>
    /// <exception cref="ArgumentException">The text holds what a browser would take for the end of a script or style, or for a comment.</exception>
    internal static InlinedText Of(string text)
    {
        // A browser reads line ends as one sign, and hashes what it has read.
        string read = text.ReplaceLineEndings("\n");
        string? end = Array.Find(["</script", "</style", "<!--"], part => read.Contains(part, StringComparison.OrdinalIgnoreCase));
        return end is null ? new(read) : throw new ArgumentException($"The text holds \"{end}\", and could not stand in a page.", nameof(text));
    }
}
