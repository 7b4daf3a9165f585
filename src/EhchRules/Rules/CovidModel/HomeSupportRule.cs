using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>Judges whether a kind of support was recorded for a home (COVID-4, -5 and -8).</summary>
internal abstract class HomeSupportRule(Requirement requirement, FactKind kind, ReasonTemplate recorded, ReasonTemplate notRecorded)
    : HomeRule(requirement, Binding.InScope, recorded, notRecorded)
{
    internal override FactKind[] TurnsOn => [kind];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (home.Home.Support is not { } support) return Verdict.Undetermined(home.Path(FactKinds.Support));
        Facts<DatedEntry> entries = Entries(support);
        if (!entries.IsKnown) return Verdict.Undetermined(home.Path(kind));
        if (!asOf.TryEarliest(entries, out DatedEntry first, out int index)) return notRecorded.Bare;
        asOf.Cite(home.Path(new(kind.Pattern + "/#/on", kind.Words), index), first.On);
        return recorded.With(first.On);
    }

    protected abstract Facts<DatedEntry> Entries(HomeSupport support);
}
