namespace EhchRules.Rules;

/// <summary>A value in a sentence in four bytes: what it is, and its day or number, or which of some common words. Other words are kept beside it.</summary>
internal readonly record struct ShortArgument
{
    private const int BitsOfKind = 3;
    private readonly int code;

    private ShortArgument(int code) => this.code = code;

    /// <summary>What a short value is. Days have one kind for each <see cref="DayWords"/>.</summary>
    internal enum KindOf
    {
        None,
        Number,
        Words,
        CommonWords,
        Day,
    }

    /// <summary>Gets words that millions of sentences share.</summary>
    internal static string[] CommonWords { get; } =
        ["agreed", "reviewed", "admission", "the return from hospital", "the duty first applied", "later", "the resident", "the carer", "the family", "an advocate"];

    internal KindOf Kind => (KindOf)(code & ((1 << BitsOfKind) - 1));

    internal int Number => code >> BitsOfKind;

    internal static ShortArgument Of(KindOf kind, int number)
    {
        int code = number << BitsOfKind;
        return code >> BitsOfKind == number ? new(code | (int)kind) : default;
    }

    internal static ShortArgument OfWords(string words)
    {
        // Rules write them as literals, which are one object: the text need not be compared.
        for (int i = 0; i < CommonWords.Length; i++)
        {
            if (ReferenceEquals(CommonWords[i], words)) return Of(KindOf.CommonWords, i);
        }

        return Of(KindOf.Words, 0);
    }
}
