using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>Finds codes of residence in the GP record.</summary>
internal static class ResidenceCodes
{
    private const string Snomed = "SNOMED-CT";

    /// <summary>Gets the codes that any term of CODE-1 accepts.</summary>
    internal static ImmutableArray<string> AnyAccepted { get; } =
        [.. InformationAndMedicines.ResidenceCoded.Terms.SelectMany(static term => term.AcceptedCodes).Distinct(StringComparer.Ordinal)];

    /// <summary>Finds the earliest code of a set, and notes those whose system is not known.</summary>
    internal static int Earliest(AsOf asOf, ResidentStanding resident, ImmutableArray<string> accepted, ref List<FactPath>? untold)
    {
        Facts<ResidenceCode> codes = resident.Resident.ResidenceCodes;
        int earliest = -1;
        for (int i = 0; i < codes.Count; i++)
        {
            ResidenceCode code = codes[i];
            bool snomed = code.System is null || string.Equals(code.System, Snomed, StringComparison.Ordinal);
            if (!snomed || !accepted.AsSpan().Contains(code.Code) || !asOf.IsOnOrAfter(code.On)) continue;
            if (code.System is null) (untold ??= []).Add(resident.Path(Fact.ResidenceCodeSystem, i));
            else if (earliest < 0 || code.On < codes[earliest].On) earliest = i;
        }

        return earliest;
    }

    internal static Verdict Judge(AsOf asOf, ResidentStanding resident, ImmutableArray<string> accepted, ReasonTemplate coded, ReasonTemplate notCoded)
    {
        Facts<ResidenceCode> codes = resident.Resident.ResidenceCodes;
        if (!codes.IsKnown) return Verdict.Untold(resident.Path(Fact.ResidenceCodes));
        List<FactPath>? untold = null;
        int earliest = Earliest(asOf, resident, accepted, ref untold);
        if (earliest < 0) return untold is not null ? Verdict.Untold([.. untold]) : notCoded.Bare;
        asOf.Cite(resident.Path(Fact.ResidenceCodeCode, earliest), codes[earliest].Code);
        return coded.With(codes[earliest].Code, codes[earliest].On);
    }
}

/// <summary>CODE-1: residence is coded in the GP record, a condition of payment.</summary>
internal sealed class ResidenceCodedRule()
    : ResidentRule(Catalogue.InformationAndMedicines.ResidenceCoded, Binding.PatientOfAlignedHome, Coded, NotCoded, Unsettled)
{
    private static readonly ReasonTemplate Coded = new("ResidenceCoded", Outcome.Met, "Residence is coded with {code} since {on}.");
    private static readonly ReasonTemplate NotCoded = new("ResidenceNotCoded", Outcome.NotMet, "Residence is not coded with an accepted SNOMED CT code; payment of the care home premium is conditional on it.");
    private static readonly ReasonTemplate Unsettled = new("CodeNotSettled", Outcome.Undetermined, "Residence is coded with {code}, of which no source settles whether it was accepted at the time.");

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Verdict verdict = ResidenceCodes.Judge(asOf, resident, term.AcceptedCodes, Coded, NotCoded);
        if (verdict.Outcome is not Outcome.NotMet || term.UnsettledCodes.IsEmpty) return verdict;
        List<FactPath>? untold = null;
        int unsettled = ResidenceCodes.Earliest(asOf, resident, term.UnsettledCodes, ref untold);
        if (unsettled >= 0) return Unsettled.With(resident.Resident.ResidenceCodes[unsettled].Code);
        return untold is not null ? Verdict.Untold([.. untold]) : verdict;
    }
}

/// <summary>ROLE-4: care home residency is coded on the primary care record, with any of the codes of CODE-1.</summary>
internal sealed class ResidencyCodedRule() : ResidentRule(Catalogue.LeadRole.ResidencyCoded, Binding.PatientOfAlignedHome, Coded, NotCoded)
{
    private static readonly ReasonTemplate Coded = new("ResidencyCoded", Outcome.Met, "Care home residency is coded with {code} since {on}.");
    private static readonly ReasonTemplate NotCoded = new("ResidencyNotCoded", Outcome.NotMet, "Care home residency is not coded on the primary care record.");

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay) =>
        ResidenceCodes.Judge(asOf, resident, ResidenceCodes.AnyAccepted, Coded, NotCoded);
}
