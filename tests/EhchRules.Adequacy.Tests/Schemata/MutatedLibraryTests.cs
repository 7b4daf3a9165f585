using System.Reflection;

namespace EhchRules.Adequacy.Tests.Schemata;

/// <summary>Libraries in which all mutants lie side by side.</summary>
public sealed class MutatedLibraryTests
{
    [Fact]
    public void Without_a_mutant_it_answers_as_the_source_does()
    {
        Example.Compiled compiled = new Example("static class Example { static int Of(int a, int b) { if (a < b && b is 3 or 4) return a * 2; return b - a; } }").Compile();

        Assert.Empty(compiled.Stillborn);
        Assert.Equal(4, compiled.Call(-1, "Of", 2, 3));
        Assert.Equal(0, compiled.Call(-1, "Of", 5, 5));
    }

    [Theory]
    [InlineData("a < b → a <= b", 2, 2, 4)]
    [InlineData("a < b → true", 3, 2, 6)]
    [InlineData("2 → 3", 1, 2, 3)]
    [InlineData("a * 2 → a / 2", 1, 2, 0)]
    public void The_chosen_mutant_answers_and_no_other(string change, int a, int b, int expected)
    {
        Example example = new("static class Example { static int Of(int a, int b) => a < b ? a * 2 : 0; }");

        Assert.Equal(expected, example.Compile().Call(example.Mutant(change).Id, "Of", a, b));
    }

    [Fact]
    public void A_condition_that_declares_a_name_cannot_be_taken_as_held_or_not()
    {
        Example example = new("static class Example { static int Of(int? a) { if (a is { } known) { return known; } return -1; } }");
        Example.Compiled compiled = example.Compile();

        Assert.Equal(7, compiled.Call(-1, "Of", 7));
        Assert.Equal(["a is { } known → a is not { } known", "a is { } known → false", "a is { } known → true"], compiled.Stillborn.Select(static one => one.Mutant.Change).Where(static change => change.StartsWith("a is", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_answer_in_one_expression_has_a_copy_too()
    {
        Example example = new("static class Example { static bool Is(int n) => n switch { 1 => true, _ when n is var m && m > 3 => true, _ => false }; }");
        Example.Compiled compiled = example.Compile();

        Assert.Equal((true, false), (compiled.Call(-1, "Is", 1), compiled.Call(example.Mutants.First(static one => one.Mutant.Change.EndsWith("without 1 => true", StringComparison.Ordinal)).Id, "Is", 1)));
    }

    [Fact]
    public void A_constant_is_compiled_alone()
    {
        Example example = new("static class Example { const int Most = 3; static int Of() => Most; }");
        Example.Compiled compiled = example.Compile();

        Assert.Equal(["3 → 4", "3 → 2"], compiled.Alone.Select(static one => one.Mutant.Change));
        Assert.Equal(4, new Example.Compiled(example.CompileAlone("3 → 4")!, [], []).Call(-1, "Of"));
    }

    [Fact]
    public void A_mutant_that_does_not_end_is_stopped()
    {
        Example example = new("static class Example { static int Of(int n) { int i = 0; while (i < n) { i += 1; } return i; } }");
        Example.Compiled compiled = example.Compile();

        Assert.Equal(4, compiled.Call(-1, "Of", 4));
        TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => compiled.Call(example.Mutant("i += 1; → left out").Id, "Of", 4));
        Assert.Equal("EndlessMutantException", thrown.InnerException!.GetType().Name);
    }

    [Fact]
    public void A_date_is_moved_where_its_type_is_not_written()
    {
        Example example = new("using System; static class Example { static DateOnly Due { get; } = new(2020, 10, 1); static int Of(DateOnly day) => day.CompareTo(new(2021, 4, 1)); }");
        Example.Compiled compiled = example.Compile();

        Assert.Equal(0, compiled.Call(-1, "Of", new DateOnly(2021, 4, 1)));
        Assert.Equal(1, compiled.Call(example.Mutant("new(2021, 4, 1) → new(2021, 4, 1) less a day").Id, "Of", new DateOnly(2021, 4, 1)));
    }
}
