using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>Why it is not known what a product makes of a vector.</summary>
public enum UnknownCause
{
    /// <summary>The product did not start, or did not say what it implements.</summary>
    NotStarted,

    /// <summary>The product ended before it answered.</summary>
    Crashed,

    /// <summary>The time for one vector was over.</summary>
    TimedOut,

    /// <summary>The time for the whole run was over.</summary>
    RunTimedOut,

    /// <summary>What came back is no answer: not JSON, too long, or of another shape.</summary>
    Garbage,

    /// <summary>The product answered the vector more than once.</summary>
    AnsweredTwice,

    /// <summary>The product went on, and never answered this one.</summary>
    NoAnswer,

    /// <summary>The product says that it could not answer.</summary>
    ProductError,
}

/// <summary>What came back of a vector.</summary>
public abstract record ProductAnswer
{
    private ProductAnswer()
    {
    }

    /// <summary>The product answered.</summary>
    /// <param name="Entries">Its answers: one for each subject (and occasion) on the levels that have them, otherwise exactly one.</param>
    public sealed record Answered(ImmutableArray<JsonElement> Entries) : ProductAnswer;

    /// <summary>The product does not implement what is asked.</summary>
    /// <param name="Reason">Its reason.</param>
    public sealed record Skipped(string Reason) : ProductAnswer;

    /// <summary>There is no answer that could be judged.</summary>
    /// <param name="Cause">Why.</param>
    /// <param name="Text">What happened, in a sentence.</param>
    public sealed record Unknown(UnknownCause Cause, string Text) : ProductAnswer;
}
