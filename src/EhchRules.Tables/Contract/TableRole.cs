namespace EhchRules.Tables;

/// <summary>How the rows of a table become part of a record.</summary>
public enum TableRole
{
    /// <summary>A row is what its owner has once or not at all, as a home has its support. No row means that nothing of it is known.</summary>
    Single,

    /// <summary>A row is an entry of a list. Whether no row means none or not known, <c>complete</c> says.</summary>
    Entries,

    /// <summary>A row is an entry of a list of exceptions, which people record where there is one: no row means none.</summary>
    Exceptions,

    /// <summary>A row says which rows of other tables are all there are.</summary>
    Completeness,
}
