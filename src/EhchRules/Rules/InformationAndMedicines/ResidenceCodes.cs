using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Records;

namespace EhchRules.Rules;

/// <summary>Finds codes of residence in the GP record.</summary>
internal static class ResidenceCodes
{
    /// <summary>Gets the codes that any term of CODE-1 accepts.</summary>
    internal static ImmutableArray<string> AnyAccepted { get; } =
        [.. InformationAndMedicines.ResidenceCoded.Terms.SelectMany(static term => term.AcceptedCodes).Distinct(StringComparer.Ordinal)];

    /// <summary>Finds the earliest code of a set, and notes those that may be of it: whose system is not known, or whose code was lost on its way.</summary>
    internal static int Earliest(AsOf asOf, ResidentStanding resident, ImmutableArray<string> accepted, ref List<FactPath>? missing)
    {
        Facts<ResidenceCode> codes = resident.Resident.ResidenceCodes;
        int earliest = -1;
        for (int i = 0; i < codes.Count; i++)
        {
            ResidenceCode code = codes[i];
            bool isAccepted = accepted.AsSpan().Contains(code.Code);
            bool isLost = !isAccepted && CodeSystems.IsNoCode(code.Code);
            if (!isAccepted && !isLost) continue;
            if ((code.System is { } system && !CodeSystems.IsSnomedCt(system)) || !asOf.IsOnOrAfter(code.On)) continue;
            if (isLost) (missing ??= []).Add(resident.Path(FactKinds.ResidenceCodeCode, i));
            else if (code.System is null) (missing ??= []).Add(resident.Path(FactKinds.ResidenceCodeSystem, i));
            else if (earliest < 0 || code.On < codes[earliest].On) earliest = i;
        }

        return earliest;
    }

    internal static Verdict Judge(AsOf asOf, ResidentStanding resident, ImmutableArray<string> accepted, ReasonTemplate coded, ReasonTemplate notCoded)
    {
        Facts<ResidenceCode> codes = resident.Resident.ResidenceCodes;
        if (!codes.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.ResidenceCodes));
        List<FactPath>? missing = null;
        int earliest = Earliest(asOf, resident, accepted, ref missing);
        if (earliest < 0) return missing is not null ? Verdict.Undetermined([.. missing]) : notCoded.Bare;
        asOf.Cite(resident.Path(FactKinds.ResidenceCodeCode, earliest), codes[earliest].Code);
        return coded.With(codes[earliest].Code, codes[earliest].On);
    }
}
