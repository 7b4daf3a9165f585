using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>A stay in a home, joined with those of the same kind that follow it there without a day between.</summary>
internal sealed class StayStanding
{
    private const int KindNotKnown = -1;
    private readonly sbyte kind;

    internal StayStanding(ResidentStanding resident, HomeStanding home, Stay stay, int index)
    {
        Resident = resident;
        Home = home;
        kind = (sbyte)(stay.Kind is { } known ? (int)known : KindNotKnown);
        Index = index;
        From = stay.From.DayNumber;
        To = LastDay(stay);
        Counts = Days.Of(new DaySpan(From, To));
    }

    internal ResidentStanding Resident { get; }

    internal HomeStanding Home { get; }

    internal StayKind? Kind => kind == KindNotKnown ? null : (StayKind)kind;

    /// <summary>Gets the position, in the record, of the first of the stays joined here.</summary>
    internal int Index { get; }

    internal int From { get; }

    /// <summary>Gets the last day.</summary>
    internal int To { get; private set; }

    /// <summary>Gets the days on which the resident counts here: not those of arrival in another home.</summary>
    internal Days Counts { get; private set; }

    /// <summary>Gets the absent kinds on which it turns whether this stay is one with what comes before it.</summary>
    internal FactPath[] UnknownKinds { get; private set; } = [];

    internal DateOnly FirstDay => DateOnly.FromDayNumber(From);

    /// <summary>Says whether there is no day between this stay and a later one in the same home that begins on a day.</summary>
    internal bool Touches(HomeStanding home, int from) => ReferenceEquals(Home, home) && (To == DaySpan.NoEnd || from <= To + 1);

    /// <summary>Says whether an occasion may have come up in this stay. Whoever returns from hospital stays on after the day.</summary>
    internal bool Holds(Occasion occasion) => From <= occasion.Day.DayNumber && (occasion.Kind is OccasionKind.Return ? To > occasion.Day.DayNumber : To >= occasion.Day.DayNumber);

    /// <summary>Goes on as another entry of the record.</summary>
    internal void GoOnAs(Stay stay)
    {
        To = Math.Max(To, LastDay(stay));
        Counts = Counts.Union(Days.Of(new DaySpan(stay.From.DayNumber, LastDay(stay))));
    }

    /// <summary>Takes away the day of arrival in another home.</summary>
    internal void Leave(int day)
    {
        if (day <= To) Counts = Counts.Except(Days.Of(new DaySpan(day, day)));
    }

    /// <summary>Notes what is absent where the record does not tell whether this stay is one with an earlier one that it touches.</summary>
    internal void Follow(StayStanding before)
    {
        if (Kind is not null && before.Kind is not null) return;
        List<FactPath> missing = [.. UnknownKinds, .. before.UnknownKinds];
        if (before.Kind is null) missing.Add(Resident.Path(FactKinds.StayKind, before.Index));
        if (Kind is null) missing.Add(Resident.Path(FactKinds.StayKind, Index));
        UnknownKinds = [.. missing.Distinct()];
    }

    private static int LastDay(Stay stay) => stay.To?.DayNumber ?? DaySpan.NoEnd;
}
