using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>Staff trained in one course, by the latest count of each home, over staff.</summary>
internal sealed class StaffTrained(string course) : HomeFigure(MeasureCatalogue.StaffTrained, course)
{
    /// <summary>Lists a figure for each course of which a home that counts has a count by the day, in order of name.</summary>
    internal static IEnumerable<StaffTrained> Courses(MeasuredNetwork network) => network.Homes
        .Where(static home => home.LeftOut is null)
        .SelectMany(home => home.Home.Support?.StaffTrained.Where(training => training.Course is not null && network.AsOf.Knows(training)) ?? [])
        .Select(static training => training.Course!)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(static course => new StaffTrained(course));

    /// <summary>Says of a network in which no course is counted why not.</summary>
    internal static Measurement WithoutCourse(MeasuredNetwork network)
    {
        Tally none = new();
        StaffTrained any = new(string.Empty);
        foreach (MeasuredHome home in network.Homes) any.Count(network, home, none);
        if (!network.Standing.Record.Homes.IsKnown) none.CannotTell(new FactPath(network.Standing.Record, FactKinds.Homes));
        return none.Measured(MeasureCatalogue.StaffTrained, network.Subject, network.Day);
    }

    /// <inheritdoc/>
    protected override void Count(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        if (home.LeftOut is { } reason) into.Leave(reason);
        else if (home.Missing.Length > 0) into.CannotTell(home.Missing);
        else if (home.Home.Support is not { } support) into.CannotTell(home.Standing.Path(FactKinds.Support));
        else if (!support.StaffTrained.IsKnown) into.CannotTell(home.Standing.Path(FactKinds.StaffTrained));
        else Count(network.AsOf, home.Standing, support, into);
    }

    /// <inheritdoc/>
    protected override void CountElsewhere(MeasuredNetwork network, Tally into)
    {
    }

    /// <inheritdoc/>
    protected override DateRange? PeriodOf(MeasuredNetwork network) => network.Day;

    private void Count(AsOf asOf, HomeStanding home, HomeSupport support, Tally into)
    {
        int latest = -1;
        for (int i = 0; i < support.StaffTrained.Count; i++)
        {
            StaffTraining training = support.StaffTrained[i];
            bool same = string.Equals(training.Course, Detail, StringComparison.Ordinal);
            if (same && asOf.Knows(training) && (latest < 0 || training.On >= support.StaffTrained[latest].On)) latest = i;
        }

        if (latest < 0) into.Leave(LeftOut.NoCountOfCourse);
        else if (support.StaffTrained[latest].Count is not { } count) into.CannotTell(home.Path(FactKinds.StaffTrainedCount, latest));
        else if (support.Staff is not { } staff) into.CannotTell(home.Path(FactKinds.HomeStaff));
        else into.Add(count, staff);
    }
}
