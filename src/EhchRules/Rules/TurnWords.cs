namespace EhchRules.Rules;

/// <summary>
/// Words for the day on which a question asked of a subject before its requirement is answered otherwise than the day before. Reasons that
/// answer one question share them. In the words, <c>{on}</c> is that day and <c>{eve}</c> the day before.
/// </summary>
/// <param name="Order">When the question is asked: of two whose answers both differ, the one that is asked first decides.</param>
/// <param name="Begins">Says what happened where such a reason is given from that day on.</param>
/// <param name="Ends">Says what happened where such a reason was given to the day before.</param>
internal sealed record TurnWords(int Order, string Begins, string Ends)
{
    internal static readonly TurnWords Variation =
        new(-1, "a local variation agreement holds from {on}", "a local variation agreement ended on {eve}");

    internal static readonly TurnWords Begun = new(0, "the network began on {on}", "the network began on {on}");
    internal static readonly TurnWords Residence = new(1, "the stay ended on {eve}", "a stay began on {on}");

    internal static readonly TurnWords Scope =
        new(2, "the home's registration as a care home ended on {eve}", "the home is registered as a care home from {on}");

    internal static readonly TurnWords Exemption = new(3, "the home is exempt from {on}", "the home's exemption ended on {eve}");

    internal static readonly TurnWords Alignment =
        new(4, "the home's alignment to this network ended on {eve}", "the home is aligned to this network from {on}");

    internal static readonly TurnWords Patient =
        new(5, "the resident ceased to be a patient of this network on {on}", "the resident became a patient of this network on {on}");

    internal static readonly TurnWords Attestation = new(6, "an attestation counts from {on}", "an attestation counted to {eve}");

    /// <summary>Says what happened on a day, from what is said before it and after; null where no such question is answered otherwise.</summary>
    internal static string? Of(ReasonTemplate? before, ReasonTemplate? after, DateOnly on)
    {
        if (after?.Turn is { } begins && (before?.Turn is not { } other || begins.Order <= other.Order)) return Filled(begins.Begins, on);
        return before?.Turn is { } ends ? Filled(ends.Ends, on) : null;
    }

    private static string Filled(string words, DateOnly on) => words
        .Replace("{on}", ((ReasonArgument)on).InWords(), StringComparison.Ordinal)
        .Replace("{eve}", ((ReasonArgument)on.AddDays(-1)).InWords(), StringComparison.Ordinal);
}
