namespace EhchRules.Tables;

/// <summary>The numbers of Parquet's format, and the structures that describe a file, as https://github.com/apache/parquet-format has them.</summary>
internal static class ParquetFormat
{
    /// <summary>What wrote a file, in the form by which readers know writers that made mistakes. The version is that of what is written.</summary>
    private const string Writer = "EhchRules.Tables version 1 (build 1)";

    internal const int DataPage = 0;
    internal const int DictionaryPage = 2;

    private const int Plain = 0;
    private const int Runs = 3;
    private const int ByDictionary = 8;
    private const int Zstandard = 6;

    private const int Boolean = 0;
    private const int Int32 = 1;
    private const int Int64 = 2;
    private const int Double = 5;
    private const int ByteArray = 6;

    private const int Required = 0;
    private const int Optional = 1;
    private const int Repeated = 2;

    private const int AsUtf8 = 0;
    private const int AsList = 3;
    private const int AsDate = 6;

    /// <summary>Gets what a file begins and ends with.</summary>
    internal static ReadOnlySpan<byte> Magic => "PAR1"u8;

    internal static void WritePageHeader(ThriftWriter thrift, int kind, int plainLength, int length, int values, bool hasDictionary) => thrift.Item(() =>
    {
        thrift.Number(1, kind);
        thrift.Number(2, plainLength);
        thrift.Number(3, length);
        if (kind == DictionaryPage)
        {
            thrift.Struct(7, () =>
            {
                thrift.Number(1, values);
                thrift.Number(2, Plain);
            });
            return;
        }

        thrift.Struct(5, () =>
        {
            thrift.Number(1, values);
            thrift.Number(2, hasDictionary ? ByDictionary : Plain);
            thrift.Number(3, Runs);
            thrift.Number(4, Runs);
        });
    });

    /// <summary>Writes what stands at the end of a file.</summary>
    internal static void WriteFooter(ThriftWriter thrift, IReadOnlyList<TableColumn> columns, IReadOnlyCollection<ParquetGroup> groups) => thrift.Item(() =>
    {
        thrift.Number(1, 1);
        Action[] schema = [() => WriteRoot(thrift, columns.Count), .. columns.SelectMany(column => ElementsOf(thrift, column))];
        thrift.Structs(2, schema, static write => write());
        thrift.Long(3, groups.Sum(static group => (long)group.Rows));
        thrift.Structs(4, groups, group => WriteGroup(thrift, columns, group));
        thrift.Text(6, Writer);

        // Bounds are in the order of the type: of numbers, and of bytes for texts.
        thrift.Structs(7, columns, _ => thrift.Mark(1));
    });

    private static void WriteRoot(ThriftWriter thrift, int columns)
    {
        thrift.Text(4, "table");
        thrift.Number(5, columns);
    }

    private static IEnumerable<Action> ElementsOf(ThriftWriter thrift, TableColumn column)
    {
        if (column.Kind is not ColumnKind.Names) return [() => WriteLeaf(thrift, column.Name, column.Kind, column.IsRequired ? Required : Optional)];
        return
        [
            () =>
            {
                thrift.Number(3, Required);
                thrift.Text(4, column.Name);
                thrift.Number(5, 1);
                thrift.Number(6, AsList);
                thrift.Struct(10, () => thrift.Mark(3));
            },
            () =>
            {
                thrift.Number(3, Repeated);
                thrift.Text(4, "list");
                thrift.Number(5, 1);
            },
            () => WriteLeaf(thrift, "element", ColumnKind.Name, Required),
        ];
    }

    private static void WriteLeaf(ThriftWriter thrift, string name, ColumnKind kind, int repetition)
    {
        thrift.Number(1, TypeOf(kind));
        thrift.Number(3, repetition);
        thrift.Text(4, name);
        if (kind is ColumnKind.Text or ColumnKind.Name)
        {
            thrift.Number(6, AsUtf8);
            thrift.Struct(10, () => thrift.Mark(1));
        }

        if (kind is ColumnKind.Day)
        {
            thrift.Number(6, AsDate);
            thrift.Struct(10, () => thrift.Mark(6));
        }

        // What a clock showed, without a zone, and in microseconds.
        if (kind is ColumnKind.Moment)
        {
            thrift.Struct(10, () => thrift.Struct(8, () =>
            {
                thrift.Flag(1, false);
                thrift.Struct(2, () => thrift.Mark(2));
            }));
        }
    }

    private static void WriteGroup(ThriftWriter thrift, IReadOnlyList<TableColumn> columns, ParquetGroup group)
    {
        thrift.Structs(1, columns.Zip(group.Chunks).ToArray(), pair => WriteChunk(thrift, pair.First, pair.Second));
        thrift.Long(2, group.Chunks.Sum(static chunk => chunk.PlainLength));
        thrift.Long(3, group.Rows);
        thrift.Long(6, group.Chunks.Sum(static chunk => chunk.Length));
    }

    private static void WriteChunk(ThriftWriter thrift, TableColumn column, ColumnChunk chunk)
    {
        bool hasDictionary = chunk.DictionaryAt is not null;
        thrift.Long(2, chunk.DictionaryAt ?? chunk.DataAt);
        thrift.Struct(3, () =>
        {
            thrift.Number(1, TypeOf(column.Kind));
            thrift.Numbers(2, hasDictionary ? [Plain, Runs, ByDictionary] : [Plain, Runs]);
            thrift.Texts(3, column.Kind is ColumnKind.Names ? [column.Name, "list", "element"] : [column.Name]);
            thrift.Number(4, Zstandard);
            thrift.Long(5, chunk.Cells);
            thrift.Long(6, chunk.PlainLength);
            thrift.Long(7, chunk.Length);
            thrift.Long(9, chunk.DataAt);
            if (chunk.DictionaryAt is { } at) thrift.Long(11, at);
            thrift.Struct(12, () =>
            {
                thrift.Long(3, chunk.EmptyCells);
                if (chunk.Bounds is not { } bounds) return;
                thrift.Bytes(5, bounds.Most);
                thrift.Bytes(6, bounds.Least);
            });
        });
    }

    private static int TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Day or ColumnKind.Whole => Int32,
        ColumnKind.Moment => Int64,
        ColumnKind.Flag => Boolean,
        ColumnKind.Number => Double,
        _ => ByteArray,
    };
}
