using System.Globalization;

namespace EhchRules.Conformance;

/// <summary>How long a product is waited for. The time for a vector begins when it has been put, and again with each answer.</summary>
internal sealed class ProductPatience
{
    private readonly TimeProvider clock;
    private readonly TimeSpan ofVector;
    private readonly TimeSpan ofRun;
    private readonly long began;
    private long answeredAt;
    private (long At, string Text)? garbled;

    internal ProductPatience(TimeProvider clock, TimeSpan ofVector, TimeSpan ofRun)
    {
        this.clock = clock;
        this.ofVector = ofVector;
        this.ofRun = ofRun;
        began = clock.GetTimestamp();
        answeredAt = began;
    }

    /// <summary>Gets whether there was any answer at all.</summary>
    internal bool HasAnswered { get; private set; }

    /// <summary>Gets how many vectors were not answered in time since the last answer.</summary>
    internal int Unanswered { get; private set; }

    internal bool RunIsOver => clock.GetElapsedTime(began) >= ofRun;

    /// <summary>Gets what is said of a vector without an answer.</summary>
    internal string NoAnswer => string.Create(CultureInfo.InvariantCulture, $"no answer within {ofVector.TotalSeconds:0.###} s");

    /// <summary>Notes an answer.</summary>
    internal void Answered()
    {
        HasAnswered = true;
        Unanswered = 0;
        answeredAt = clock.GetTimestamp();
    }

    /// <summary>Notes something that can be read by nobody: it may have been meant for any vector in flight.</summary>
    internal void Garbled(string text) => garbled = (clock.GetTimestamp(), text);

    internal bool IsOver(PutVector put) => Left(put) <= TimeSpan.Zero;

    /// <summary>Makes the result of a vector that is not waited for any longer.</summary>
    internal VectorResult Late(PutVector put)
    {
        Unanswered++;
        return garbled is { } line && line.At >= put.PutAt
            ? new() { Vector = put.Vector, Outcome = VectorOutcome.Unknown, Cause = UnknownCause.Garbage, Text = $"{NoAnswer}, but a line that is none: {line.Text}" }
            : new() { Vector = put.Vector, Outcome = VectorOutcome.Unknown, Cause = UnknownCause.TimedOut, Text = NoAnswer };
    }

    /// <summary>Waits until the clock has to be looked at, or somewhat less.</summary>
    internal Task NextTick(VectorWindow window, CancellationToken cancellationToken)
    {
        TimeSpan left = ofRun - clock.GetElapsedTime(began);
        foreach (PutVector put in window.AllInFlight)
        {
            if (Left(put) is var ofPut && ofPut < left) left = ofPut;
        }

        // A millisecond more, for a timer may count in them.
        return Task.Delay(left > TimeSpan.Zero ? left + TimeSpan.FromMilliseconds(1) : TimeSpan.Zero, clock, cancellationToken);
    }

    private TimeSpan Left(PutVector put) => ofVector - clock.GetElapsedTime(Math.Max(put.PutAt, answeredAt));
}
