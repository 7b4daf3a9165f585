using EhchRules.Adequacy.Mutants;

namespace EhchRules.Adequacy.Tests.Mutants;

/// <summary>What is changed in a source, and what is not.</summary>
public sealed class MutantFinderTests
{
    [Fact]
    public void A_boundary_is_included_where_it_was_not_and_the_reverse()
    {
        Example example = new("static class Example { static bool Is(int a, int b) => a < b && a >= 3; static bool Old(int age) => age is > 64; }");

        Assert.Equal(["a < b → a <= b", "a >= 3 → a > 3", "> 64 → >= 64"], example.Changes(MutantKind.BoundaryMoved));
    }

    [Fact]
    public void And_becomes_or_and_each_condition_is_left_out()
    {
        Example example = new("static class Example { static bool Is(bool a, bool b, bool c) => a && (b || c); }");

        Assert.Equal(["a && (b || c) → a || (b || c)", "b || c → b && c"], example.Changes(MutantKind.AndOrSwapped));
        Assert.Equal(["a → true", "(b || c) → true", "b → false", "c → false"], example.Changes(MutantKind.ConditionDropped));
    }

    [Fact]
    public void A_branch_is_taken_always_and_never() =>
        Assert.Equal(["held → true", "held → false"], new Example("static class Example { static int Of(bool held) { if (held) return 1; return 2; } }").Changes(MutantKind.ConditionDropped));

    [Fact]
    public void Negations_are_taken_away_and_added()
    {
        Example example = new("static class Example { static bool Is(bool a, int? b, int c) => !a == (b is null) != (c is not (1 or 2)); }");

        Assert.Contains("!a → a", example.Changes(MutantKind.NegationChanged));
        Assert.Contains("b is null → b is not null", example.Changes(MutantKind.NegationChanged));
        Assert.Contains("c is not (1 or 2) → c is (1 or 2)", example.Changes(MutantKind.NegationChanged));
    }

    [Fact]
    public void An_alternative_of_a_pattern_is_left_out() =>
        Assert.Equal(["1 or 2 → 1", "1 or 2 → 2", "c is 1 or 2 → false", "c is 1 or 2 → true"], new Example("static class Example { static bool Is(int c) => c is 1 or 2; }").Changes(MutantKind.ConditionDropped).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_not_known_is_taken_for_a_no() =>
        Assert.Equal(["known is false → known is not true"], new Example("static class Example { static bool Is(bool? known) => known is false; }").Changes(MutantKind.AbsentReadAsEmpty));

    [Fact]
    public void A_number_is_one_more_and_one_less_and_money_by_its_least_part()
    {
        Example example = new("static class Example { static int Days(int a) => a * 7; static decimal Rate => 127.20m; static int None() { return 0; } }");

        Assert.Equal(["7 → 8", "7 → 6", "127.20m → 127.21m", "127.20m → 127.19m", "0 → 1"], example.Changes(MutantKind.NumberMoved));
    }

    [Fact]
    public void A_place_in_a_list_is_no_number() =>
        Assert.Empty(new Example("static class Example { static int Last(int[] a) => a[0] + a[^1]; static int Lost => -1; }").Changes(MutantKind.NumberMoved));

    [Fact]
    public void A_date_is_a_day_earlier_and_a_day_later_as_a_whole()
    {
        Example example = new("using System; static class Example { static DateOnly Due { get; } = new(2020, 10, 1); }");

        Assert.Equal(["new(2020, 10, 1) → new(2020, 10, 1) less a day", "new(2020, 10, 1) → new(2020, 10, 1) and a day"], example.Changes(MutantKind.DayMoved));
        Assert.Empty(example.Changes(MutantKind.NumberMoved));
    }

    [Fact]
    public void The_number_of_a_day_is_moved_but_not_twice_where_a_number_is_added() => Assert.Equal(
        ["a.DayNumber → a.DayNumber less a day", "a.DayNumber → a.DayNumber and a day"],
        new Example("using System; static class Example { static int Of(DateOnly a) => a.DayNumber; static int Next(DateOnly b) => b.DayNumber + 1; }").Changes(MutantKind.DayMoved));

    [Fact]
    public void A_case_is_left_out_where_another_takes_its_place() =>
        Assert.Contains("n switch { 1 => 10, _ => 20 } → without 1 => 10", new Example("static class Example { static int Of(int n) => n switch { 1 => 10, _ => 20 }; }").Changes(MutantKind.ConditionDropped));

    [Fact]
    public void A_value_of_the_field_is_read_as_the_next() =>
        Assert.Equal(["Kind.Home → Kind.Person"], new Example("namespace EhchRules; enum Kind { Network, Home, Person } static class Example { static Kind Of() => Kind.Home; }").Changes(MutantKind.ValueChanged));

    [Fact]
    public void A_step_is_left_out_but_not_how_an_object_is_made()
    {
        Example example = new("using System.Collections.Generic; class Example { int n; Example() { n = 1; } static void Fill(List<int> a) { a.Add(1); } }");

        Assert.Equal(["a.Add(1); → left out"], example.Changes(MutantKind.StepDropped));
    }

    [Fact]
    public void Sentences_guards_and_what_is_shown_are_not_changed() => Assert.Empty(new Example("""
        using System;
        class Example
        {
            public override string ToString() => 1 < 2 ? "a" : "b";
            static string Words(int n) => n == 1 ? "a day" : $"{n + 1} days";
            static void Check(int n) { if (n < 0) throw new ArgumentException("less than 0"); ArgumentNullException.ThrowIfNull("n"); }
            [Obsolete("since 2020")] const string Name = "name";
        }
        """).Mutants);

    [Fact]
    public void No_mutants_are_made_of_what_does_not_judge()
    {
        Assert.Null(MutantScope.LevelOf("EhchRules/Json/EhchJson.cs"));
        Assert.Null(MutantScope.LevelOf("EhchRules/Rules/Phrase.cs"));
        Assert.Equal("Alignment", MutantScope.LevelOf("EhchRules/Rules/Alignment/HomeIsAlignedRule.cs"));
        Assert.Equal(MutantScope.Shared, MutantScope.LevelOf("EhchRules/Rules/AsOf.cs"));
    }
}
