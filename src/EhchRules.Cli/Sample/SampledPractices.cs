using EhchRules.Sampling;
using EhchRules.Tables;

namespace EhchRules.Cli.Sample;

/// <summary>The practices of a register as a sample takes them: those that belong to a network at its end.</summary>
internal static class SampledPractices
{
    internal static IReadOnlyList<PracticeMapping> Of(PracticeRegister register) =>
    [
        .. register.Spells.Where(static spell => spell.To is null).Select(static spell => new PracticeMapping
        {
            Practice = spell.Practice,
            Network = spell.Network,
            NetworkName = spell.NetworkName,
            SubIcb = spell.SubIcb,
            Icb = spell.Icb,
        }),
    ];
}
