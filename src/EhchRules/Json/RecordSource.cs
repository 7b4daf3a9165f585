namespace EhchRules.Json;

/// <summary>Holds the values of one record that stand in no text: rows of tables, documents of a database. It is read as the same values in JSON are.</summary>
/// <remarks>
/// <para>Whoever reads it goes to one place after another, and asks for what stands there before going on. At first it is in the record itself.</para>
/// <para>It says what it has and checks nothing: what is of the wrong kind, is no code or is missing where it must not be becomes a fault, in the words
/// in which JSON has it. It has no properties but those that it is asked for, so none is unknown and none stands twice. An exception that it throws ends
/// the reading and reaches the caller.</para>
/// </remarks>
public abstract class RecordSource
{
    /// <summary>Gets the text in UTF-8, or the number as JSON writes it, at which the source stands. It need be good only until the source is moved.</summary>
    /// <remarks>It is asked for at <see cref="RecordValueKind.Text"/> and <see cref="RecordValueKind.Number"/> alone, and may be asked for twice. What is not UTF-8, or no number, is a fault.</remarks>
    protected internal abstract ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>Gets the text at which the source stands, where it has it as a string: it is used as it is, and no other made. Null, as here, where it has not.</summary>
    /// <remarks>It is asked for at <see cref="RecordValueKind.Text"/> alone. It is to be what <see cref="Utf8"/> spells, and well-formed: without half of a surrogate pair.</remarks>
    protected internal virtual string? Text => null;

    /// <summary>Gets the day at which the source stands. A text that spells a day may as well be given as <see cref="RecordValueKind.Text"/>.</summary>
    /// <remarks>It is asked for at <see cref="RecordValueKind.Day"/> alone, and may be asked for twice.</remarks>
    protected internal abstract DateOnly Day { get; }

    /// <summary>Gets the number of the array at which the source stands. Arrays of one number have the same entries, and one that was read without a fault stands for the later ones.</summary>
    /// <remarks>
    /// It is asked for before the array is entered, and only of arrays that are likely to stand again and again, of which one that has been read is not
    /// entered again. Numbers count from 0, without gaps, as arrays are first asked about in a record. What has the same
    /// number and is of another kind is read for itself. -1 means that it is not known whether there are others like it.
    /// </remarks>
    protected internal virtual int ArrayNumber => -1;

    /// <summary>Goes to a property of the object that the source is in.</summary>
    /// <remarks>It is called once for each property that such an object can have, in the order of the schema of <c>ehch-record/1</c>, so that a source may count and compare no names.</remarks>
    /// <param name="name">The name of the property, as in JSON.</param>
    /// <returns>What stands there.</returns>
    protected internal abstract RecordValueKind Property(string name);

    /// <summary>Enters the object at which the source stands.</summary>
    protected internal abstract void EnterObject();

    /// <summary>Goes back to where the object is that the source is in: the entry of an array, or the property.</summary>
    protected internal abstract void LeaveObject();

    /// <summary>Enters the array at which the source stands, before its first entry.</summary>
    /// <returns>How many entries it has.</returns>
    protected internal abstract int EnterArray();

    /// <summary>Goes to the next entry of the array that the source is in. It is called once for each.</summary>
    /// <returns>What stands there. <see cref="RecordValueKind.Absent"/> is a fault, as null is in an array of JSON.</returns>
    protected internal abstract RecordValueKind Entry();

    /// <summary>Leaves the array that the source is in, behind its last entry.</summary>
    protected internal abstract void LeaveArray();
}
