using System.Globalization;
using System.Text;
using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>A value in a sentence or in evidence: a day, a number, or words. Formatted only when somebody reads it.</summary>
internal readonly struct ReasonArgument : IEquatable<ReasonArgument>
{
    private static readonly object Day = new();

    private readonly object? reference;
    private readonly int number;

    private ReasonArgument(object? reference, int number)
    {
        this.reference = reference;
        this.number = number;
    }

    public static implicit operator ReasonArgument(DateOnly day) => new(Day, day.DayNumber);

    public static implicit operator ReasonArgument(int number) => new(null, number);

    public static implicit operator ReasonArgument(string words) => new(words, 0);

    /// <summary>Gets the day; null where it is none.</summary>
    internal DateOnly? AsDay => ReferenceEquals(reference, Day) ? DateOnly.FromDayNumber(number) : null;

    internal static ReasonArgument OfDay(int day) => new(Day, day);

    internal static ReasonArgument Of(bool value) => new(value ? "true" : "false", 0);

    public bool Equals(ReasonArgument other) => number == other.number && Equals(reference, other.reference);

    public override bool Equals(object? obj) => obj is ReasonArgument other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(reference, number);

    /// <summary>Writes it as a person reads it: 9 October 2020.</summary>
    internal string InWords() => ReferenceEquals(reference, Day)
        ? DateOnly.FromDayNumber(number).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : Plain();

    /// <summary>Writes it as the wire has it: 2020-10-09.</summary>
    internal string Plain() => ReferenceEquals(reference, Day)
        ? DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : reference as string ?? number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A reason code with its outcome and its sentence. Every sentence that a finding shows comes from one.</summary>
internal sealed class ReasonTemplate
{
    private readonly string[] literals;
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
        order = [.. indices];
        ArgumentCount = names.Count;
        Bare = new(this, null);
    }

    internal string Code { get; }

    internal Outcome Outcome { get; }

    internal string Text { get; }

    internal int ArgumentCount { get; }

    /// <summary>Gets the verdict of a sentence that has no arguments.</summary>
    internal Verdict Bare { get; }

    internal Verdict With(params ReadOnlySpan<ReasonArgument> arguments) => new(this, arguments.ToArray());

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

    public override string ToString() => Code;
}

/// <summary>Lists in a sentence.</summary>
internal static class Phrase
{
    internal static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "none",
        1 => items[0],
        2 => $"{items[0]} and {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>Names one of a kind: "a nurse", "an allied health professional".</summary>
    internal static string OneOf(Enum name)
    {
        string words = Words(name);
        return words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {words}" : $"a {words}";
    }

    /// <summary>Parts the words of a name: GeneralPractitioner becomes "general practitioner".</summary>
    internal static string Words(Enum name)
    {
        StringBuilder words = new();
        foreach (char letter in name.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
