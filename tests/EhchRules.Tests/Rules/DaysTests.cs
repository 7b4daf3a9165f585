using EhchRules.Rules;

using static EhchRules.Tests.Rules.Span;

namespace EhchRules.Tests.Rules;

public sealed class DaysTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("2020-10-01/2020-10-05", "", "2020-10-01/2020-10-05")]
    [InlineData("2020-10-01/2020-10-05", "2020-10-07/2020-10-09", "2020-10-01/2020-10-05 2020-10-07/2020-10-09")]
    [InlineData("2020-10-01/2020-10-05", "2020-10-06/2020-10-09", "2020-10-01/2020-10-09")]
    [InlineData("2020-10-01/2020-10-05", "2020-10-05/2020-10-09", "2020-10-01/2020-10-09")]
    [InlineData("2020-10-01/2020-10-09", "2020-10-03/2020-10-05", "2020-10-01/2020-10-09")]
    [InlineData("2020-10-01/..", "2020-10-07/2020-10-09", "2020-10-01/..")]
    [InlineData("../2020-10-01", "2020-10-02/..", "../..")]
    [InlineData("../2020-10-01", "2020-10-03/..", "../2020-10-01 2020-10-03/..")]
    public void A_union_joins_runs_that_touch(string one, string other, string union)
    {
        Assert.Equal(union, Shown(Set(one).Union(Set(other))));
        Assert.Equal(union, Shown(Set(other).Union(Set(one))));
    }

    [Theory]
    [InlineData("", "../..", "")]
    [InlineData("2020-10-01/2020-10-05", "../..", "2020-10-01/2020-10-05")]
    [InlineData("2020-10-01/2020-10-05", "2020-10-06/2020-10-09", "")]
    [InlineData("2020-10-01/2020-10-05", "2020-10-05/2020-10-09", "2020-10-05/2020-10-05")]
    [InlineData("2020-10-01/2020-10-05 2020-10-09/..", "2020-10-03/2020-10-10", "2020-10-03/2020-10-05 2020-10-09/2020-10-10")]
    [InlineData("../2020-10-05", "2020-10-01/..", "2020-10-01/2020-10-05")]
    public void An_intersection_keeps_the_days_of_both(string one, string other, string both)
    {
        Assert.Equal(both, Shown(Set(one).Intersect(Set(other))));
        Assert.Equal(both, Shown(Set(other).Intersect(Set(one))));
    }

    [Theory]
    [InlineData("", "../..")]
    [InlineData("2020-10-01/2020-10-05", "../2020-09-30 2020-10-06/..")]
    [InlineData("2020-10-01/2020-10-05 2020-10-07/2020-10-09", "../2020-09-30 2020-10-06/2020-10-06 2020-10-10/..")]
    [InlineData("2020-10-01/..", "../2020-09-30")]
    [InlineData("../2020-09-30", "2020-10-01/..")]
    [InlineData("../2020-09-30 2020-10-02/..", "2020-10-01/2020-10-01")]
    public void A_complement_has_all_other_days_and_turns_back(string days, string others)
    {
        Assert.Equal(others, Shown(Set(days).Complement()));
        Assert.Equal(days, Shown(Set(others).Complement()));
    }

    [Theory]
    [InlineData("2020-09-30", false, "../2020-09-30")]
    [InlineData("2020-10-01", true, "2020-10-01/2020-10-05")]
    [InlineData("2020-10-05", true, "2020-10-01/2020-10-05")]
    [InlineData("2020-10-06", false, "2020-10-06/2020-10-06")]
    [InlineData("2020-10-07", true, "2020-10-07/2020-10-09")]
    [InlineData("2020-10-09", true, "2020-10-07/2020-10-09")]
    [InlineData("2020-10-10", false, "2020-10-10/..")]
    public void A_day_is_found_in_its_run_or_in_the_gap_around_it(string day, bool within, string cell)
    {
        Days days = Set("2020-10-01/2020-10-05 2020-10-07/2020-10-09");

        Assert.Equal(within, days.Find(Iso.Day(day).DayNumber, out DaySpan found));
        Assert.Equal(cell, Shown(found));
        Assert.Equal(within, days.Contains(Iso.Day(day)));
    }

    [Theory]
    [InlineData("2020-09-01", "2020-10-01")]
    [InlineData("2020-10-01", "2020-10-01")]
    [InlineData("2020-10-03", "2020-10-03")]
    [InlineData("2020-10-05", "2020-10-05")]
    [InlineData("2020-10-06", "2020-10-07")]
    [InlineData("2020-10-09", "2020-10-09")]
    [InlineData("2020-10-10", null)]
    public void The_first_day_on_or_after_a_day(string day, string? first) => Assert.Equal(
        Iso.DayOrNone(first)?.DayNumber,
        Set("2020-10-01/2020-10-05 2020-10-07/2020-10-09").FirstOnOrAfter(Iso.Day(day).DayNumber));

    [Theory]
    [InlineData("2020-09-01", "2020-10-04")]
    [InlineData("2020-10-05", "2020-10-05")]
    [InlineData("2020-10-06", "2020-10-08")]
    [InlineData("2020-10-09", null)]
    public void The_first_day_that_two_sets_share(string day, string? first)
    {
        Days one = Set("2020-10-01/2020-10-05 2020-10-08/2020-10-08");
        Days other = Set("2020-10-04/2020-10-06 2020-10-08/..");

        Assert.Equal(Iso.DayOrNone(first)?.DayNumber, one.FirstInBoth(other, Iso.Day(day).DayNumber));
        Assert.Equal(Iso.DayOrNone(first)?.DayNumber, other.FirstInBoth(one, Iso.Day(day).DayNumber));
    }

    [Theory]
    [InlineData("2020-10-01/2020-10-05", true)]
    [InlineData("2020-10-02/2020-10-04", true)]
    [InlineData("2020-09-30/2020-10-05", false)]
    [InlineData("2020-10-01/2020-10-06", false)]
    [InlineData("2020-10-01/2020-10-09", false)]
    [InlineData("2020-10-06/2020-10-06", false)]
    [InlineData("2020-10-10/..", false)]
    public void A_set_covers_a_run_that_lies_in_one_of_its_own(string run, bool covers)
    {
        Days days = Set("2020-10-01/2020-10-05 2020-10-07/2020-10-09");

        Assert.Equal(covers, days.Covers(Run(run)));
    }

    [Fact]
    public void Empty_runs_are_left_out_and_none_and_all_are_what_they_say()
    {
        Assert.True(Days.Of(new DaySpan(5, 4)).IsEmpty);
        Assert.True(Days.Of([new(5, 4), new(9, 8)]).IsEmpty);
        Assert.Equal("../..", Shown(Days.All));
        Assert.Equal("", Shown(Days.None));
        Assert.Same(Days.None, Days.All.Complement());
        Assert.Same(Days.All, Days.None.Complement());
    }

    [SeededProperty(2_000)]
    public void Sets_agree_with_a_model_of_one_truth_value_a_day(int seed)
    {
        Random random = new(seed);
        (Days One, bool[] Model) one = Made(random);
        (Days Other, bool[] Model) other = Made(random);

        Agrees(one.One, one.Model);
        Agrees(one.One.Union(other.Other), [.. one.Model.Zip(other.Model, (a, b) => a || b)]);
        Agrees(one.One.Intersect(other.Other), [.. one.Model.Zip(other.Model, (a, b) => a && b)]);
        Agrees(one.One.Except(other.Other), [.. one.Model.Zip(other.Model, (a, b) => a && !b)]);
        Agrees(one.One.Complement(), [.. one.Model.Select(a => !a)]);
        for (int day = 0; day < Model; day++)
        {
            Assert.Equal(FirstIn(one.Model, day), one.One.FirstOnOrAfter(day) is { } first && first < Model ? first : null);
            Assert.Equal(FirstIn([.. one.Model.Zip(other.Model, (a, b) => a && b)], day), one.One.FirstInBoth(other.Other, day) is { } both && both < Model ? both : null);
            int to = random.Next(day, Model);
            bool[] within = one.Model[day..(to + 1)];
            Assert.Equal(within.All(held => held), one.One.Covers(new(day, to)));
        }
    }

    // The model knows days 0 to 39; runs reach beyond it on both sides.
    private const int Model = 40;

    private static (Days Days, bool[] Model) Made(Random random)
    {
        List<DaySpan> runs = [];
        bool[] model = new bool[Model];
        for (int i = random.Next(6); i > 0; i--)
        {
            int from = random.Next(12) == 0 ? DaySpan.NoStart : random.Next(-3, Model + 3);
            int to = random.Next(12) == 0 ? DaySpan.NoEnd : Math.Max(from, 0) + random.Next(-2, 9);
            runs.Add(new(from, to));
            for (int day = 0; day < Model; day++) model[day] |= from <= day && day <= to;
        }

        return (Days.Of(runs), model);
    }

    private static void Agrees(Days days, bool[] model)
    {
        for (int day = 0; day < Model; day++)
        {
            Assert.Equal(model[day], days.Contains(day));
            Assert.Equal(model[day], days.Find(day, out DaySpan cell));
            Assert.True(cell.Contains(day));
            for (int near = Math.Max(cell.From, 0); near <= Math.Min(cell.To, Model - 1); near++) Assert.Equal(model[day], model[near]);
            if (cell.From > 0) Assert.NotEqual(model[day], model[cell.From - 1]);
            if (cell.To < Model - 1) Assert.NotEqual(model[day], model[cell.To + 1]);
        }

        for (int i = 1; i < days.Runs.Length; i++) Assert.True(days.Runs[i].From > days.Runs[i - 1].To + 1, $"runs touch in {days.Runs.Length} runs");
    }

    private static int? FirstIn(bool[] model, int day) => Array.FindIndex(model, day, held => held) is var found and >= 0 ? found : null;
}
