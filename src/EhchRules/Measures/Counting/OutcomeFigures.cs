namespace EhchRules.Measures;

/// <summary>What the record does not carry: events and satisfaction, given beside it.</summary>
internal static class OutcomeFigures
{
    internal static IEnumerable<Measurement> EventRates(MeasuredNetwork network)
    {
        if (!network.Options.Events.IsKnown) return [NotInTheRecord(MeasureCatalogue.EventRateChange, network)];
        EventCount[] own = [.. network.Options.Events.Where(count => count.Network == network.Standing.Network.Code)];
        if (own.Length == 0) return [new Tally().Measured(MeasureCatalogue.EventRateChange, network.Subject, null)];
        return own
            .GroupBy(static count => (count.Home, count.Event))
            .OrderBy(static group => group.Key.Home, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Event, StringComparer.Ordinal)
            .Select(group => Change(network, SubjectOf(network, group.Key.Home), group.Key.Event, [.. group]));
    }

    internal static IEnumerable<Measurement> Satisfaction(MeasuredNetwork network)
    {
        if (!network.Options.Satisfaction.IsKnown) return [NotInTheRecord(MeasureCatalogue.Satisfaction, network)];
        Tally whole = new();
        SortedDictionary<string, Tally> homes = new(StringComparer.Ordinal);
        foreach (SatisfactionScore score in network.Options.Satisfaction)
        {
            if (score.Network != network.Standing.Network.Code) continue;
            Count(network, score, whole);
            if (score.Home is not { } home) continue;
            if (!homes.TryGetValue(home, out Tally? ofHome)) homes[home] = ofHome = new();
            Count(network, score, ofHome);
        }

        return
        [
            whole.Measured(MeasureCatalogue.Satisfaction, network.Subject, network.ContractYear),
            .. homes.Select(home => home.Value.Measured(MeasureCatalogue.Satisfaction, SubjectOf(network, home.Key), network.ContractYear)),
        ];
    }

    private static void Count(MeasuredNetwork network, SatisfactionScore score, Tally into)
    {
        if (score.On > network.On) into.Leave(LeftOut.LaterThanTheDay, score.Answers);
        else if (!network.ContractYear.Contains(score.On)) into.Leave(LeftOut.OutsideThePeriod, score.Answers);
        else into.Add(score.Score * score.Answers, score.Answers);
    }

    private static Measurement Change(MeasuredNetwork network, MeasuredSubject subject, string name, EventCount[] counts)
    {
        // A period that is not over yet is not known yet.
        EventCount[] known = [.. counts.Where(count => count.To <= network.On)];
        EventPeriod? before = Together(known, EventSide.Before);
        EventPeriod? after = Together(known, EventSide.After);
        WhyUnknown? why = Why(before, after);
        int later = counts.Length - known.Length;
        return new()
        {
            Measure = MeasureCatalogue.EventRateChange,
            Subject = subject,
            Detail = name,
            State = why is null ? MeasureState.Known : MeasureState.Unknown,
            Value = why is null ? Over(after!.Value, before!.Value) : null,
            ValueWithOneMore = why is null ? Over(after!.Value with { Events = after.Value.Events + 1 }, before!.Value) : null,
            Period = (before, after) is ({ } one, { } other) && one.From <= other.To ? DateRange.Between(one.From, other.To) : null,
            Exclusions = later == 0 ? [] : [new(LeftOut.LaterThanTheDay.Code, LeftOut.LaterThanTheDay.Words, later)],
            Why = why,
            Before = before,
            After = after,
        };
    }

    private static decimal Over(EventPeriod after, EventPeriod before) => (after.PerThousandBedDays!.Value - before.PerThousandBedDays!.Value) / before.PerThousandBedDays.Value;

    private static WhyUnknown? Why(EventPeriod? before, EventPeriod? after)
    {
        if (before is not { } one || after is not { } other) return WhyUnknown.OnePeriodOnly;
        if (one.To >= other.From) return WhyUnknown.PeriodsNotInOrder;
        if (one.BedDays is null || other.BedDays is null) return WhyUnknown.BedDaysNotKnown;
        if (one.BedDays == 0 || other.BedDays == 0) return WhyUnknown.NoBedDays;
        return one.Events == 0 ? WhyUnknown.NoEventBefore : null;
    }

    private static EventPeriod? Together(EventCount[] counts, EventSide side)
    {
        EventCount[] own = [.. counts.Where(count => count.Side == side)];
        return own.Length == 0
            ? null
            : new(
                own.Min(static count => count.From),
                own.Max(static count => count.To),
                own.Sum(static count => count.Count),
                own.All(static count => count.BedDays is not null) ? own.Sum(static count => count.BedDays!.Value) : null);
    }

    private static MeasuredSubject SubjectOf(MeasuredNetwork network, string? home) => home is null ? network.Subject : new(MeasuredKind.Home, home);

    private static Measurement NotInTheRecord(Measure measure, MeasuredNetwork network) => new()
    {
        Measure = measure,
        Subject = network.Subject,
        State = MeasureState.Unknown,
        Why = WhyUnknown.NotInTheRecord,
    };
}
