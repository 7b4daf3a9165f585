namespace EhchRules.Json;

/// <summary>What stands at a place of a record.</summary>
public enum RecordValueKind
{
    /// <summary>Nothing: the property is not there, or it is null.</summary>
    Absent,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True.</summary>
    True,

    /// <summary>False.</summary>
    False,

    /// <summary>A day that stands in no text. In JSON it is the text that spells it.</summary>
    Day,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,
}
