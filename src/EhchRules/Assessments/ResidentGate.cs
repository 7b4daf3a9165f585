using EhchRules.Rules;

namespace EhchRules;

/// <summary>Whether the resident at a position is bound on the day, by one kind of binding, and the span for which that answer stands.</summary>
internal sealed class ResidentGate
{
    internal int Position { get; set; } = -1;

    internal Verdict? NotBound { get; set; }

    internal StayStanding? Stay { get; set; }

    internal List<FactPath> Missing { get; } = [];

    internal HeldSpan Span { get; set; }
}
