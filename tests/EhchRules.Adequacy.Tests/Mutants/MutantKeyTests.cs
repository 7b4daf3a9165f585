namespace EhchRules.Adequacy.Tests.Mutants;

/// <summary>What mutants are called from run to run.</summary>
public sealed class MutantKeyTests
{
    [Fact]
    public void A_key_holds_the_place_the_member_the_kind_and_the_change() =>
        Assert.Equal("EhchRules/Rules/Alignment/Example.cs Example.Is BoundaryMoved a < b → a <= b #1", new Example("static class Example { static bool Is(int a, int b) => a < b; }").Mutants.Single(static one => one.Mutant.Kind is Adequacy.Mutants.MutantKind.BoundaryMoved).Mutant.Key);

    [Fact]
    public void A_mutant_belongs_to_the_level_of_its_file_and_to_the_requirement_that_its_type_judges()
    {
        Example example = new("static class Example { static int A => 1; } static class Other { static int B => 1; }");

        Assert.All(example.Mutants, static one => Assert.Equal("Alignment", one.Mutant.Place.Level));
        Assert.Equal(["ALIGN-1", null], example.Mutants.Select(static one => one.Mutant.Place.Requirement).Distinct());
    }

    [Fact]
    public void Keys_outlive_lines_above_and_other_blanks()
    {
        Example before = new("static class Example { static bool Is(int a, int b) => a < b; }");
        Example after = new("// A comment.\nstatic class Example\n{\n    static int Other() => Count();\n    static int Count() => Other();\n\n    static bool Is(int a, int b) =>\n        a\n        < b;\n}\n");

        Assert.Equal(before.Mutants.Select(static one => one.Mutant.Key), after.Mutants.Select(static one => one.Mutant.Key));
    }

    [Fact]
    public void Two_alike_in_one_member_are_told_apart_by_their_order()
    {
        string[] keys = [.. new Example("static class Example { static int Of(int a) { a += 1; a += 1; return a; } }").Mutants.Select(static one => one.Mutant.Key)];

        Assert.Equal(keys.Length, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(keys, static key => key.EndsWith("NumberMoved 1 → 2 #1", StringComparison.Ordinal));
        Assert.Contains(keys, static key => key.EndsWith("NumberMoved 1 → 2 #2", StringComparison.Ordinal));
    }
}
