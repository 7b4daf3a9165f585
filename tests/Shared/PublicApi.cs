using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace EhchRules.Tests;

/// <summary>Lists what an assembly shows to others, as lines that read like C# and always stand in the same order.</summary>
/// <remarks>What the compiler makes for a record (equality, hash, text, copying) is not listed: the word <c>record</c> says it.</remarks>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(decimal)] = "decimal", [typeof(double)] = "double",
        [typeof(int)] = "int", [typeof(long)] = "long", [typeof(object)] = "object", [typeof(short)] = "short", [typeof(string)] = "string", [typeof(uint)] = "uint",
    };

    internal static string Of(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (string member in Members(type)) text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string FullName(Type type) => $"{type.Namespace}.{(type.DeclaringType is { } outer ? $"{Name(outer)}." : "")}{Name(type)}";

    private static string Header(Type type)
    {
        if (type.IsEnum) return $"public enum {FullName(type)}";
        bool isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", Declared) is not null;
        string kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(isRecord ? "record " : "")}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(isRecord ? "record" : "class")}",
        };
        List<string> bases = [];
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)) bases.Add(Name(parent));
        Type[] inherited = [.. type.GetInterfaces().SelectMany(static one => one.GetInterfaces()), .. type.BaseType?.GetInterfaces() ?? []];
        bases.AddRange(type.GetInterfaces().Except(inherited).Where(one => one.IsPublic && !(isRecord && one == typeof(IEquatable<>).MakeGenericType(type))).Select(Name).Order(StringComparer.Ordinal));
        return $"public {kind} {FullName(type)}{(bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(static field => string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}"));
        }

        return
        [
            .. type.GetFields(Declared).Where(static field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(Field).Order(StringComparer.Ordinal),
            .. type.GetConstructors(Declared).Where(static made => !made.IsStatic && Shown(made)).Select(made => $"{Access(made)} {Bare(type)}({Parameters(made)})").Order(StringComparer.Ordinal),
            .. type.GetProperties(Declared).Where(static property => property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(Shown)).Select(Property).Order(StringComparer.Ordinal),
            .. type.GetEvents(Declared).Where(static found => Shown(found.AddMethod!)).Select(static found => $"public event {Name(found.EventHandlerType!)} {found.Name}").Order(StringComparer.Ordinal),
            .. type.GetMethods(Declared).Where(static method => Shown(method) && (!method.IsSpecialName || IsOperator(method))).Select(Method).Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsOperator(MethodInfo method) => method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool Shown(MethodBase member) =>
        (member.IsPublic || member.IsFamily || member.IsFamilyOrAssembly) && (member.IsSpecialName && !member.Name.StartsWith("op_", StringComparison.Ordinal) || !member.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static string Access(MethodBase member) => $"{(member.IsPublic ? "public" : "protected")}{(member.IsStatic ? " static" : member.IsAbstract ? " abstract" : "")}";

    private static string Field(FieldInfo field)
    {
        string kind = field.IsLiteral ? "const " : field.IsStatic ? field.IsInitOnly ? "static readonly " : "static " : field.IsInitOnly ? "readonly " : "";
        string value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "";
        return $"{(field.IsPublic ? "public" : "protected")} {kind}{Name(new NullabilityInfoContext().Create(field))} {field.Name}{value}";
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. property.GetAccessors(nonPublic: true).Where(Shown)];
        bool isInit = property.SetMethod is { } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        string set = !accessors.Contains(property.SetMethod) ? "" : isInit ? "init; " : "set; ";
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string get = accessors.Contains(property.GetMethod) ? "get; " : "";
        return $"{Access(accessors[0])} {required}{Name(new NullabilityInfoContext().Create(property))} {name} {{ {get}{set}}}";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        string name = IsOperator(method) ? $"operator {method.Name[3..]}" : method.Name;
        string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        string overrides = method.GetBaseDefinition() != method ? " override" : "";
        return $"{Access(method)}{overrides} {Name(new NullabilityInfoContext().Create(method.ReturnParameter))} {name}{generic}({extension}{Parameters(method)})";
    }

    private static string Parameters(MethodBase member) => string.Join(", ", member.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string passing = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string standard = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue)}" : "";
        return $"{passing}{Name(new NullabilityInfoContext().Create(parameter))} {parameter.Name}{standard}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        bool mayBeNull = info.ReadState is NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter;
        string suffix = mayBeNull ? "?" : "";
        if (type.IsArray && info.ElementType is { } element) return $"{Name(element)}[]{suffix}";
        if (Nullable.GetUnderlyingType(type) is { } value) return $"{Name(value)}?";
        if (!type.IsGenericType || info.GenericTypeArguments.Length == 0) return Name(type) + suffix;
        return $"{Bare(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>{suffix}";
    }

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out string? keyword)) return keyword;
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } value) return $"{Name(value)}?";
        return type.IsGenericType ? $"{Bare(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }

    private static string Bare(Type type)
    {
        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        string own = tick < 0 ? type.Name : type.Name[..tick];
        return type is { IsNested: true, IsGenericParameter: false, DeclaringType.IsGenericType: true } ? $"{Bare(type.DeclaringType)}.{own}" : own;
    }
}
