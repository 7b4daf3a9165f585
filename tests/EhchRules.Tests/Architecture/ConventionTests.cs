using System.Reflection;
using System.Runtime.CompilerServices;

namespace EhchRules.Tests.Architecture;

/// <summary>What holds of every type of the library.</summary>
public sealed class ConventionTests
{
    private const BindingFlags All = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly Library = typeof(NetworkRecord).Assembly;

    // Static state that changes, each with its reason. There is none.
    private static readonly string[] StaticsThatChange = [];

    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Processor"];

    // A service that a home is registered for, in the words of the Care Quality Commission.
    private static readonly string[] WordsOfTheField = ["RegisteredService"];

    private static IEnumerable<Type> OwnTypes => Library.GetTypes().Where(static type => !IsMade(type));

    [Fact]
    public void No_public_property_can_be_set_after_its_owner_was_made() => Assert.Empty(
        OwnTypes.Where(static type => type.IsVisible).SelectMany(static type => type.GetProperties(All))
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

        Assert.True(records.Length > 50, $"only {records.Length} records were found");
        Assert.DoesNotContain(records, static type => type.IsValueType ? !type.IsDefined(typeof(IsReadOnlyAttribute)) : !type.IsSealed);
    }

    [Fact]
    public void Public_classes_are_sealed() => Assert.DoesNotContain(OwnTypes, static type => type is { IsVisible: true, IsClass: true, IsSealed: false });

    [Fact]
    public void Public_structs_are_read_only() => Assert.DoesNotContain(
        OwnTypes, static type => type is { IsVisible: true, IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)));

    [Fact]
    public void No_type_is_named_for_nothing() => Assert.DoesNotContain(
        OwnTypes, static type => EmptyWords.Any(word => Bare(type).EndsWith(word, StringComparison.Ordinal)) && !WordsOfTheField.Contains(type.Name));

    [Fact]
    public void No_static_field_changes() => Assert.Equal(
        StaticsThatChange,
        OwnTypes.SelectMany(static type => type.GetFields(All))
            .Where(static field => field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !field.Name.StartsWith('<'))
            .Select(static field => $"{field.DeclaringType!.Name}.{field.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void No_property_keeps_static_state_that_can_be_set() => Assert.Empty(
        OwnTypes.SelectMany(static type => type.GetProperties(All))
            .Where(static property => property.SetMethod is { IsStatic: true })
            .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void No_array_or_list_that_another_could_change_is_given_out()
    {
        IEnumerable<(string Name, Type Type)> given = OwnTypes.Where(static type => type.IsVisible).SelectMany(static type => type.GetProperties().Select(static property => ($"{property.DeclaringType}.{property.Name}", property.PropertyType))
            .Concat(type.GetFields().Select(static field => ($"{field.DeclaringType}.{field.Name}", field.FieldType))));

        Assert.Empty(given.Where(static member => member.Type.IsArray || (member.Type.IsGenericType
            && (member.Type.GetGenericTypeDefinition() == typeof(List<>) || member.Type.GetGenericTypeDefinition() == typeof(Dictionary<,>) || member.Type.GetGenericTypeDefinition() == typeof(IList<>)))).Select(static member => member.Name));
    }

    [Fact]
    public void The_library_stands_on_the_framework_and_the_containers_abstractions_alone() => Assert.DoesNotContain(
        Library.GetReferencedAssemblies().Select(static reference => reference.Name!),
        static name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not "Microsoft.Extensions.DependencyInjection.Abstractions");

    [Fact]
    public void Exceptions_of_its_own_and_attributes_are_few_and_public() => Assert.Equal(
        ["RecordFaultException"],
        OwnTypes.Where(static type => typeof(Exception).IsAssignableFrom(type) || typeof(Attribute).IsAssignableFrom(type)).Select(static type => type.Name));

    /// <summary>Says whether the compiler, or a source generator, made a type.</summary>
    private static bool IsMade(Type type)
    {
        for (Type? outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (outer.Name.Contains('<', StringComparison.Ordinal) || outer.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)) return true;
            if (outer.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)) return true;
        }

        return type.Namespace is null || !type.Namespace.StartsWith("EhchRules", StringComparison.Ordinal);
    }

    private static string Bare(Type type) => type.Name.Split('`')[0];
}
