using System.Globalization;

namespace EhchRules.Testing;

/// <summary>A case of a property: a record, the day on which it is asked about, and a seed for whatever else is to be chosen.</summary>
public sealed record RecordOnDay(NetworkRecord Record, DateOnly On, int Seed)
{
    /// <summary>Starts the choices that a property makes beside record and day; they stay the same as the record is shrunk.</summary>
    public Chance Choices() => new(Seed ^ 0x5EED);

    /// <summary>Writes the case as somebody would type it in: the record in the wire format, one line a home, resident and attestation.</summary>
    public override string ToString() => $"on {On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, seed {Seed}:\n{RecordText.InLines(Record)}";
}
