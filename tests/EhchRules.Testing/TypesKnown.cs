using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;

namespace EhchRules.Testing;

/// <summary>
/// Finds the types that a type names: bases, interfaces, members and their signatures, attributes, and in its bodies the local variables and
/// the members that are called, read or written. A constant alone leaves no trace in a body.
/// </summary>
public static class TypesKnown
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, HashSet<Type>> Found = new();

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!).ToDictionary(static code => code.Value & 0xFFFF);

    public static HashSet<Type> By(Type type) => Found.GetOrAdd(type, Find);

    private static HashSet<Type> Find(Type type)
    {
        HashSet<Type> known = [];
        Add(known, type.BaseType);
        foreach (Type one in type.GetInterfaces()) Add(known, one);
        AddAttributes(known, type.GetCustomAttributesData());
        foreach (FieldInfo field in type.GetFields(Declared))
        {
            Add(known, field.FieldType);
            AddAttributes(known, field.GetCustomAttributesData());
        }

        foreach (PropertyInfo property in type.GetProperties(Declared)) AddAttributes(known, property.GetCustomAttributesData());
        foreach (MethodBase method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
        {
            if (method is MethodInfo { ReturnType: var given }) Add(known, given);
            foreach (ParameterInfo parameter in method.GetParameters()) Add(known, parameter.ParameterType);
            if (method.GetMethodBody() is { } body) AddBody(known, method, body);
            if (method.IsGenericMethodDefinition)
            {
                foreach (Type argument in method.GetGenericArguments()) AddConstraints(known, argument);
            }

            AddAttributes(known, method.GetCustomAttributesData());
        }

        if (type.IsGenericTypeDefinition)
        {
            foreach (Type argument in type.GetGenericArguments()) AddConstraints(known, argument);
        }

        return known;
    }

    private static void AddBody(HashSet<Type> known, MethodBase method, MethodBody body)
    {
        foreach (LocalVariableInfo local in body.LocalVariables) Add(known, local.LocalType);
        Type[] ofType = method.DeclaringType!.GetGenericArguments();
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        ReadOnlySpan<byte> rest = body.GetILAsByteArray();
        while (rest.Length > 0)
        {
            OpCode code = Codes[rest[0] == 0xFE ? 0xFE00 | rest[1] : rest[0]];
            rest = rest[code.Size..];
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                AddMember(known, method.Module.ResolveMember(BitConverter.ToInt32(rest), ofType, ofMethod));
            }

            rest = rest[SizeOf(code.OperandType, rest)..];
        }
    }

    private static int SizeOf(OperandType operand, ReadOnlySpan<byte> at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(at)),
        _ => 4,
    };

    private static void AddMember(HashSet<Type> known, MemberInfo? member)
    {
        Add(known, member as Type ?? member?.DeclaringType);
        if (member is FieldInfo field) Add(known, field.FieldType);
        if (member is MethodInfo method) Add(known, method.ReturnType);
        if (member is not MethodBase { IsGenericMethod: true } generic) return;
        foreach (Type argument in generic.GetGenericArguments()) Add(known, argument);
    }

    private static void AddConstraints(HashSet<Type> known, Type argument)
    {
        foreach (Type constraint in argument.GetGenericParameterConstraints()) Add(known, constraint);
    }

    private static void AddAttributes(HashSet<Type> known, IEnumerable<CustomAttributeData> attributes)
    {
        foreach (CustomAttributeData attribute in attributes)
        {
            Add(known, attribute.AttributeType);
            foreach (CustomAttributeTypedArgument argument in attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(static named => named.TypedValue)))
            {
                Add(known, argument.Value as Type);
            }
        }
    }

    private static void Add(HashSet<Type> known, Type? type)
    {
        if (type is null || type.IsGenericParameter) return;
        if (type.HasElementType)
        {
            Add(known, type.GetElementType());
            return;
        }

        if (type.IsFunctionPointer) return;
        known.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        if (!type.IsGenericType) return;
        foreach (Type argument in type.GetGenericArguments()) Add(known, argument);
    }
}
