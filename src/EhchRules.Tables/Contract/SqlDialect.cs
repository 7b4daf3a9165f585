namespace EhchRules.Tables;

/// <summary>A database for which statements of SQL are written.</summary>
public enum SqlDialect
{
    /// <summary>PostgreSQL: with references between the tables.</summary>
    PostgreSql,

    /// <summary>DuckDB: without references, which make loading slow there.</summary>
    DuckDb,
}
