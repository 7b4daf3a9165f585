namespace EhchRules.Tables;

/// <summary>How the cells of a column are kept while they are read.</summary>
internal enum CellForm
{
    /// <summary>There is no such column: no cell has a value.</summary>
    None,

    /// <summary>As text in UTF-8. An empty one has no value: tables cannot tell the two apart.</summary>
    Text,

    /// <summary>As places among texts, each of which is kept once for many rows. An empty one has no value.</summary>
    Place,

    /// <summary>As days.</summary>
    Day,

    /// <summary>As true or false.</summary>
    Flag,

    /// <summary>Each as what it is: a number, true, false, or what stands there instead as text.</summary>
    Any,
}
