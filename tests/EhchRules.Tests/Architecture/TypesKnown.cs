using System.Collections.Concurrent;
using System.Reflection;

namespace EhchRules.Tests.Architecture;

/// <summary>Finds the types that a type names: bases, interfaces, members and their signatures, local variables, and attributes.</summary>
internal static class TypesKnown
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, HashSet<Type>> Found = new();

    internal static HashSet<Type> By(Type type) => Found.GetOrAdd(type, Find);

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
            foreach (LocalVariableInfo local in method.GetMethodBody()?.LocalVariables ?? []) Add(known, local.LocalType);
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
