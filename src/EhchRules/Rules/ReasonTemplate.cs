using System.Text;
using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>A reason code with its outcome and its sentence. Every sentence that a finding shows comes from one.</summary>
internal sealed class ReasonTemplate
{
    private readonly string[] literals;
    private readonly byte[][] literalsAsUtf8;
    private readonly int[] order;

    /// <param name="code">The stable code.</param>
    /// <param name="outcome">The outcome that the code stands for.</param>
    /// <param name="text">The sentence; a name in braces stands for an argument, in order of first appearance.</param>
    internal ReasonTemplate(string code, Outcome outcome, string text)
    {
        Code = code;
        Outcome = outcome;
        Text = text;
        List<string> parts = [];
        List<string> names = [];
        List<int> indices = [];
        int at = 0;
        while (text.IndexOf('{', at) is var open and >= 0)
        {
            int close = text.IndexOf('}', open);
            string name = text[(open + 1)..close];
            if (!names.Contains(name)) names.Add(name);
            parts.Add(text[at..open]);
            indices.Add(names.IndexOf(name));
            at = close + 1;
        }

        parts.Add(text[at..]);
        literals = [.. parts];
        literalsAsUtf8 = [.. parts.Select(Encoding.UTF8.GetBytes)];
        order = [.. indices];
        ArgumentCount = names.Count;
        Bare = new(this);
    }

    internal string Code { get; }

    internal Outcome Outcome { get; }

    internal string Text { get; }

    internal int ArgumentCount { get; }

    /// <summary>Gets where the answer comes from.</summary>
    internal ReasonOrigin Origin { get; init; } = ReasonOrigin.Rule;

    /// <summary>Gets the reason in a few words without arguments, to follow "because" or to head a count; else null.</summary>
    internal string? Because { get; init; }

    /// <summary>Gets words for the days on which the reason begins or ceases to be given; null where the facts tell that.</summary>
    internal TurnWords? Turn { get; init; }

    /// <summary>Gets the verdict of a sentence that has no arguments.</summary>
    internal Verdict Bare { get; }

    /// <summary>Makes the same reason in other words: code, outcome and origin stay.</summary>
    internal ReasonTemplate Saying(string text, string because) => new(Code, Outcome, text) { Origin = Origin, Because = because, Turn = Turn };

    internal Verdict With(params ReadOnlySpan<ReasonArgument> arguments) => On(null, null, arguments);

    /// <summary>Makes the verdict of an occasion, if any, with the day by which something is due, if any.</summary>
    internal Verdict On(Occasion? occasion, DateOnly? due, params ReadOnlySpan<ReasonArgument> arguments) => arguments.Length == ArgumentCount
        ? new(this, arguments) { DueOn = due, Occasion = occasion }
        : throw new ArgumentException($"The sentence of {Code} has {ArgumentCount} arguments, not {arguments.Length}.", nameof(arguments));

    internal string Render(ReadOnlySpan<ReasonArgument> arguments)
    {
        if (order.Length == 0) return literals[0];
        StringBuilder sentence = new(literals[0]);
        for (int i = 0; i < order.Length; i++)
        {
            sentence.Append(arguments[order[i]].InWords()).Append(literals[i + 1]);
        }

        return sentence.ToString();
    }

    /// <summary>Writes the sentence as UTF-8, if there is room.</summary>
    internal bool TryRender(ReadOnlySpan<ReasonArgument> arguments, Span<byte> utf8, out int written)
    {
        written = 0;
        for (int i = 0; i < literalsAsUtf8.Length; i++)
        {
            if (i > 0)
            {
                if (!arguments[order[i - 1]].TryWriteInWords(utf8[written..], out int ofArgument)) return false;
                written += ofArgument;
            }

            if (!literalsAsUtf8[i].AsSpan().TryCopyTo(utf8[written..])) return false;
            written += literalsAsUtf8[i].Length;
        }

        return true;
    }

    public override string ToString() => Code;
}
