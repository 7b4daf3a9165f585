using System.Runtime.CompilerServices;

namespace EhchRules.Scoring;

/// <summary>One time for each of the seven readings, in the order of <see cref="ObservationItems"/>.</summary>
[InlineArray(Count)]
internal struct ReadingTimes
{
    internal const int Count = 7;

    private DateTime first;
}
