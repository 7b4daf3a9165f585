namespace EhchRules.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Text of which few are different, as the names of a vocabulary or the codes of networks: worth a dictionary.</summary>
    Name,

    /// <summary>A day without a time.</summary>
    Day,

    /// <summary>A moment: a day with a time.</summary>
    Moment,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>A list of texts of which few are different; it is empty, never absent.</summary>
    Names,
}
