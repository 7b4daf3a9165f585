namespace EhchRules.Conformance;

/// <summary>Something that came from a product.</summary>
internal abstract record ProductMessage
{
    private ProductMessage()
    {
    }

    /// <summary>An answer to a vector, whether or not that vector was put.</summary>
    internal sealed record Answer(string Id, ProductAnswer Content) : ProductMessage;

    /// <summary>Something that can be charged to no vector.</summary>
    /// <param name="Text">What is wrong with it and how it begins.</param>
    /// <param name="IsTooLong">Whether it is a line that is too long, so that there is no telling where the next begins.</param>
    internal sealed record Unreadable(string Text, bool IsTooLong) : ProductMessage;

    /// <summary>The product ended. Nothing comes after it.</summary>
    /// <param name="Cause">The cause for the vectors that it leaves unanswered.</param>
    /// <param name="How">How it ended, as a sentence that can go on.</param>
    internal sealed record Ended(UnknownCause Cause, string How) : ProductMessage;
}
