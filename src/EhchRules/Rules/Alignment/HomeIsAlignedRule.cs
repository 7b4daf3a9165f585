using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ALIGN-1: the home is agreed with the commissioner as one of the network's aligned homes.</summary>
internal sealed class HomeIsAlignedRule() : HomeRule(Catalogue.Alignment.HomeIsAligned, Binding.InScope | Binding.NotExempt, [.. Reached.All, SharedReasons.AlignedElsewhere])
{
    private static readonly OnceByReasons Reached = OnceByReasons.Of(
        "Aligned", "The home has been aligned to this network", "The home was aligned to this network", "The home is not aligned to this network");

    internal override FactKind[] TurnsOn => [FactKinds.Alignments];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        Answer aligned = asOf.Ask(home.Aligned);
        if (aligned is Answer.No && asOf.Ask(home.Elsewhere) is Answer.Yes) return SharedReasons.AlignedElsewhere.With(home.NameOfOtherNetwork(asOf));
        Condition elsewhereOnly = home.Elsewhere.And(home.Aligned.Not());
        Condition canBind = home.InScopeNotExempt.And(elsewhereOnly.Not());
        Verdict verdict = OnceBy.Judge(asOf, term.DueBy!.Value, canBind, home.Aligned, Reached);
        if (aligned is Answer.Yes) Cite(asOf, home);
        if (aligned is Answer.No && asOf.Ask(home.Elsewhere) is Answer.Unknown)
        {
            return Verdict.Undetermined([.. home.Elsewhere.Missing(asOf), .. verdict.Missing ?? []]).Due(verdict.DueOn);
        }

        return verdict;
    }

    private static void Cite(AsOf asOf, HomeStanding home)
    {
        int active = asOf.EarliestActive(
            home.Home.Alignments, alignment => alignment.AgreedOn is { } agreed && string.Equals(alignment.Network.Value, home.Network.Code, StringComparison.Ordinal) && asOf.IsOnOrAfter(agreed));
        if (active >= 0) asOf.Cite(home.Path(FactKinds.AlignmentAgreedOn, active), home.Home.Alignments[active].AgreedOn!.Value);
    }
}
