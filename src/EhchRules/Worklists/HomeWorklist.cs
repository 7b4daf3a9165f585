using System.Collections.Immutable;

namespace EhchRules.Worklists;

/// <summary>What there is to do in one home, and whom to think of at its next round.</summary>
public sealed class HomeWorklist
{
    internal HomeWorklist(CareHome home, ImmutableArray<WorklistItem> items, DateOnly? lastRound, DateOnly? nextRoundBy, RoundList round)
    {
        Home = home;
        Items = items;
        LastRound = lastRound;
        NextRoundBy = nextRoundBy;
        Candidates = round.Candidates;
        InHospital = round.InHospital;
        Others = round.Others;
    }

    /// <summary>Gets the home.</summary>
    public CareHome Home { get; }

    /// <summary>Gets what is overdue or falls due in it and for its residents, the soonest first; then what is not met without a day.</summary>
    public ImmutableArray<WorklistItem> Items { get; }

    /// <summary>Gets the day of the last round held by the day; null where none is known.</summary>
    public DateOnly? LastRound { get; }

    /// <summary>Gets the day by which the next round is due, included; null where none is.</summary>
    public DateOnly? NextRoundBy { get; }

    /// <summary>Gets the residents whom something speaks for, in the order of the ranking; empty where rounds do not bind.</summary>
    public ImmutableArray<RoundCandidate> Candidates { get; }

    /// <summary>Gets the residents who are in hospital on the day and so cannot be seen, by id.</summary>
    public ImmutableArray<string> InHospital { get; }

    /// <summary>Gets how many more residents there are, for whom nothing in the record speaks.</summary>
    public int Others { get; }
}
