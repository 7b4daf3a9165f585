namespace EhchRules;

/// <summary>A home of a network's record that other networks claim as well on a day: it stands in figures of each of them.</summary>
/// <param name="Home">The home.</param>
/// <param name="Networks">The other networks, in ordinal order of their codes: those that the record itself aligns the home to, and those whose records do.</param>
public sealed record HomeClaim(CareHome Home, KnownList<PcnCode> Networks)
{
    /// <summary>Names the home and the networks.</summary>
    public override string ToString() => $"{Home.Id}: claimed by {string.Join(", ", Networks)} too";

    /// <summary>Finds the other networks to which a home is known to be aligned on a day.</summary>
    /// <param name="home">The home.</param>
    /// <param name="own">The network whose record it stands in.</param>
    /// <param name="register">The alignments of other records; null where there are none.</param>
    /// <param name="day">The day.</param>
    internal static KnownList<PcnCode> OthersOn(CareHome home, PcnCode own, AlignmentRegister? register, DateOnly day)
    {
        SortedSet<string> others = new(StringComparer.Ordinal);
        foreach (NetworkAlignment alignment in home.Alignments)
        {
            if (alignment.Network != own && alignment.AgreedOn <= day && alignment.From <= day && !(alignment.To < day)) others.Add(alignment.Network.Value);
        }

        if (register is not null)
        {
            foreach (AlignmentRegister.Entry entry in register.OfOtherNetworks(home, own))
            {
                if (entry.From <= day && !(entry.To < day)) others.Add(entry.Network);
            }
        }

        return [.. others.Select(PcnCode.Parse)];
    }
}
