using System.Reflection;
using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>A rule cannot get at the day but by asking: what another type can see of <see cref="AsOf"/> stands here, and none of it is the day.</summary>
public sealed class AsOfSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    // Everything that is not private, with the type it answers with. A new line wants a thought: can the day be read from it without narrowing?
    // First and StartOfRun give days of facts that they were handed, EarliestActive a position; Week and ContractYear are the cells that they narrow to.
    private static readonly string[] Visible =
    [
        "Answer Ask(Condition)",
        "Boolean IsAfter(DateOnly)",
        "Boolean IsIn(DaySpan, BoundaryCauses)",
        "Boolean IsIn(Days)",
        "Boolean IsOnOrAfter(DateOnly)",
        "Boolean IsOnOrAfter(Int32, BoundaryCauses)",
        "Boolean IsPast(DateOnly)",
        "Boolean Knows(IDated)",
        "Boolean StillCounts(DateOnly, Int32)",
        "Boolean TryEarliest(Facts`1, T&, Int32&)",
        "Boolean TryLatest(Facts`1, T&, Int32&)",
        "DaySpan get_ContractYear()",
        "DaySpan get_Week()",
        "Int32 EarliestActive(Facts`1, Func`2)",
        "Nullable`1 First(ReadOnlySpan`1, DaySpan)",
        "Nullable`1 Knows(Nullable`1)",
        "Nullable`1 StartOfRun(Days)",
        "Void Cite(FactPath, ReasonArgument)",
    ];

    // What a frame gives to those who begin judgements. Rules are handed the day alone.
    private static readonly string[] VisibleOfFrame = ["AsOf get_Day()", "HeldSpan get_Span()", "ReadOnlySpan`1 get_Cited()", "Void Begin()", "Void Begin(HeldSpan)"];

    [Fact]
    public void What_can_be_asked_is_this_and_no_more() => Assert.Equal(Visible, Members(typeof(AsOf)));

    [Fact]
    public void A_frame_begins_and_tells_the_span_and_no_more() => Assert.Equal(VisibleOfFrame, Members(typeof(AsOf.Frame)));

    [Fact]
    public void No_rule_can_begin_anew() => Assert.Equal(
        ["AsOf.cs"],
        Directory.EnumerateFiles(Repository.PathOf("src", "EhchRules", "Rules"), "*.cs", SearchOption.AllDirectories)
            .Where(static path => File.ReadAllText(path).Contains("Frame", StringComparison.Ordinal)).Select(static path => Path.GetFileName(path)));

    [Fact]
    public void No_member_that_another_type_sees_gives_a_date_out()
    {
        Type[] dates = [typeof(DateOnly), typeof(DateOnly?), typeof(DateTime), typeof(DateTime?), typeof(DateTimeOffset)];
        IEnumerable<Type> given = typeof(AsOf).GetMethods(Declared).Concat(typeof(AsOf.Frame).GetMethods(Declared)).Where(method => !method.IsPrivate)
            .SelectMany(method => method.GetParameters().Where(parameter => parameter.IsOut || parameter.ParameterType.IsByRef)
                .Select(parameter => parameter.ParameterType.GetElementType()!).Prepend(method.ReturnType));

        Assert.DoesNotContain(given, type => dates.Contains(type));
    }

    [Fact]
    public void The_day_is_one_private_field_that_does_not_change()
    {
        FieldInfo[] fields = [.. typeof(AsOf).GetFields(Declared)];

        Assert.All(fields, field => Assert.True(field.IsPrivate, $"{field.Name} is not private"));
        Assert.Equal(
            ["BoundaryCauses fromCauses", "BoundaryCauses toCauses", "Int32 from", "Int32 to", "readonly Int32 on", "readonly List`1 cited"],
            fields.Select(field => $"{(field.IsInitOnly ? "readonly " : "")}{field.FieldType.Name} {field.Name}").Order(StringComparer.Ordinal));
        Assert.Equal(["AsOf"], typeof(AsOf.Frame).GetFields(Declared).Select(static field => field.FieldType.Name));
        Assert.Equal([typeof(AsOf.Frame)], typeof(AsOf).GetNestedTypes(Declared));
        Assert.All(typeof(AsOf).GetConstructors(Declared), made => Assert.True(made.IsPrivate));
        Assert.True(typeof(AsOf).IsSealed);
        Assert.False(typeof(AsOf).IsValueType);
    }

    [Fact]
    public void It_has_no_text_of_its_own() => Assert.Equal("EhchRules.Rules.AsOf", new AsOf.Frame(new(2020, 10, 7)).Day.ToString());

    private static IEnumerable<string> Members(Type type) => type.GetMethods(Declared)
        .Where(static method => !method.IsPrivate)
        .Select(static method => $"{method.ReturnType.Name} {method.Name}({string.Join(", ", method.GetParameters().Select(static parameter => parameter.ParameterType.Name))})")
        .Order(StringComparer.Ordinal);
}
