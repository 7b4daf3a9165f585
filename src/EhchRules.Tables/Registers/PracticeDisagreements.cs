using System.Globalization;

namespace EhchRules.Tables;

/// <summary>Finds practices of a network that a register has in another.</summary>
internal static class PracticeDisagreements
{
    internal static IReadOnlyList<RegisterDisagreement> Of(PrimaryCareNetwork network, PracticeRegister register)
    {
        List<RegisterDisagreement> found = [];
        for (int i = 0; i < network.Practices.Count; i++)
        {
            PracticeMembership membership = network.Practices[i];
            if (!Holds(membership, register.Day)) continue;
            PcnCode[] networks = [.. register.Of(membership.Code).Where(spell => spell.HoldsOn(register.Day)).Select(static spell => spell.Network).Distinct()];
            if (networks.Length == 0 || networks.Contains(network.Code)) continue;
            found.Add(new(
                DisagreementKind.PracticeElsewhere, string.Create(CultureInfo.InvariantCulture, $"network/practices/{i}/code"),
                $"{membership.Code} is of {network.Code}; of {string.Join(" and ", networks.Select(static one => one.Value))} in {register}"));
        }

        return found;
    }

    private static bool Holds(PracticeMembership membership, DateOnly? day) => day is null ? membership.To is null : membership.From <= day && !(membership.To < day);
}
