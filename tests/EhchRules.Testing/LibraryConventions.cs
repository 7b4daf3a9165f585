using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace EhchRules.Testing;

/// <summary>What holds of every type of a library of this repository. The test class of a library derives from it.</summary>
/// <param name="library">The library.</param>
/// <param name="recordsAtLeast">How many records it has at least, so that a search that finds none fails.</param>
public abstract class LibraryConventions(Assembly library, int recordsAtLeast)
{
    private const BindingFlags All = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Processor"];

    /// <summary>Gets the assemblies that it may stand on, beyond those of the framework.</summary>
    protected virtual IReadOnlyList<string> Dependencies => [];

    /// <summary>Gets names that are the field's own, though they end in an empty word.</summary>
    protected virtual IReadOnlyList<string> WordsOfTheField => [];

    /// <summary>Gets the exceptions and attributes that it defines.</summary>
    protected virtual IReadOnlyList<string> OwnExceptionsAndAttributes => [];

    /// <summary>Gets the types that a caller fills in before the library reads them.</summary>
    protected virtual IReadOnlyList<string> FilledInByTheCaller => [];

    /// <summary>Gets its types, without those that the compiler or a source generator made.</summary>
    protected IEnumerable<Type> OwnTypes => library.GetTypes().Where(static type => !IsMade(type));

    [Fact]
    public void No_public_property_can_be_set_after_its_owner_was_made() => Assert.Empty(
        OwnTypes.Where(type => type.IsVisible && !FilledInByTheCaller.Contains(type.Name)).SelectMany(static type => type.GetProperties(All))
            .Where(static property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(static property => $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void No_public_field_can_be_set() => Assert.Empty(
        OwnTypes.Where(static type => type is { IsVisible: true, IsEnum: false }).SelectMany(static type => type.GetFields(All))
            .Where(static field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false })
            .Select(static field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void Records_are_sealed_and_record_structs_read_only()
    {
        Type[] records = [.. OwnTypes.Where(static type => type.GetMethod("PrintMembers", All) is not null || type.GetMethod("<Clone>$", All) is not null)];

        Assert.True(records.Length >= recordsAtLeast, $"only {records.Length} records were found");
        Assert.DoesNotContain(records, static type => type.IsValueType ? !type.IsDefined(typeof(IsReadOnlyAttribute)) : !type.IsSealed && !IsClosedBase(type));
    }

    [Fact]
    public void Public_classes_are_sealed() => Assert.DoesNotContain(OwnTypes, static type => type is { IsVisible: true, IsClass: true, IsSealed: false } && !IsClosedBase(type) && !IsForCallers(type));

    [Fact]
    public void Public_structs_are_read_only() => Assert.DoesNotContain(
        OwnTypes, static type => type is { IsVisible: true, IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)));

    [Fact]
    public void No_type_is_named_for_nothing() => Assert.DoesNotContain(
        OwnTypes, type => EmptyWords.Any(word => Bare(type).EndsWith(word, StringComparison.Ordinal)) && !WordsOfTheField.Contains(type.Name));

    [Fact]
    public void No_static_field_changes() => Assert.Empty(
        OwnTypes.SelectMany(static type => type.GetFields(All))
            .Where(static field => field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !field.Name.StartsWith('<'))
            .Select(static field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void No_property_keeps_static_state_that_can_be_set() => Assert.Empty(
        OwnTypes.SelectMany(static type => type.GetProperties(All))
            .Where(static property => property.SetMethod is { IsStatic: true })
            .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void No_array_or_list_that_another_could_change_is_given_out()
    {
        Type[] changeable = [typeof(List<>), typeof(Dictionary<,>), typeof(IList<>)];
        IEnumerable<(string Name, Type Type)> given = OwnTypes.Where(static type => type.IsVisible).SelectMany(static type =>
            type.GetProperties().Select(static property => ($"{property.DeclaringType}.{property.Name}", property.PropertyType))
                .Concat(type.GetFields().Select(static field => ($"{field.DeclaringType}.{field.Name}", field.FieldType))));

        Assert.Empty(given.Where(member => member.Type.IsArray || (member.Type.IsGenericType && changeable.Contains(member.Type.GetGenericTypeDefinition())))
            .Select(static member => member.Name));
    }

    [Fact]
    public void The_library_stands_on_the_framework_and_what_it_names_alone() => Assert.DoesNotContain(
        library.GetReferencedAssemblies().Select(static reference => reference.Name!),
        name => !name.StartsWith("System.", StringComparison.Ordinal) && !Dependencies.Contains(name));

    [Fact]
    public void Exceptions_of_its_own_and_attributes_are_few_and_public() => Assert.Equal(
        OwnExceptionsAndAttributes,
        OwnTypes.Where(static type => typeof(Exception).IsAssignableFrom(type) || typeof(Attribute).IsAssignableFrom(type)).Select(static type => type.Name));

    /// <summary>Says whether a class is there for callers to derive from: it asks them for what they have, and holds nothing itself.</summary>
    private static bool IsForCallers(Type type) => type.IsAbstract && type.GetFields(All).Length == 0;

    /// <summary>Says whether a type is the base of a closed set: no constructor can be called from outside, except for the one that a record copies itself with.</summary>
    private static bool IsClosedBase(Type type) => type.IsAbstract && type.GetConstructors(All).All(made =>
        made.IsPrivate || made.IsAssembly || made.IsFamilyAndAssembly || (made.GetParameters() is [var original] && original.ParameterType == type));

    private static bool IsMade(Type type)
    {
        for (Type? outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (outer.Name.Contains('<', StringComparison.Ordinal) || outer.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)) return true;
            if (outer.IsDefined(typeof(GeneratedCodeAttribute), inherit: false)) return true;
        }

        return type.Namespace is null || !type.Namespace.StartsWith("EhchRules", StringComparison.Ordinal);
    }

    private static string Bare(Type type) => type.Name.Split('`')[0];
}
