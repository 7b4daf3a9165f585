namespace EhchRules.Tables;

/// <summary>Fills what is not known of the network of a record from a register of practices. What the record says stays.</summary>
internal static class PracticeCompletion
{
    internal static NetworkRecord Completed(NetworkRecord record, PracticeRegister register, DateOnly? membersSince)
    {
        PrimaryCareNetwork network = record.Network;
        PracticeSpell[] spells = [.. register.In(network.Code)];
        PracticeSpell[] latest = [.. spells.Where(spell => spell.HoldsOn(register.Day))];
        PrimaryCareNetwork completed = network with
        {
            Name = network.Name ?? Agreed(latest, static spell => spell.NetworkName),
            Commissioner = network.Commissioner ?? Agreed(latest, static spell => spell.SubIcb),
            Practices = network.Practices.IsKnown || spells.Length == 0 || !register.IsWholeFor(network.Code) ? network.Practices : Memberships(spells, register.IsDated, membersSince),
        };
        return completed == network ? record : NetworkRecord.Create(completed, record.Homes, record.Residents, record.Attestations);
    }

    private static Facts<PracticeMembership> Memberships(PracticeSpell[] spells, bool areDated, DateOnly? membersSince) => areDated || membersSince is not null
        ? spells.Select(spell => new PracticeMembership { Code = spell.Practice, From = spell.From ?? membersSince!.Value, To = spell.To }).ToFacts()
        : Facts<PracticeMembership>.Unknown;

    /// <summary>Gets what all rows of a network say; null where they differ, as those of a few networks do.</summary>
    private static T? Agreed<T>(PracticeSpell[] spells, Func<PracticeSpell, T> of)
        where T : class => spells.Select(of).Distinct().ToArray() is [var one] ? one : null;
}
