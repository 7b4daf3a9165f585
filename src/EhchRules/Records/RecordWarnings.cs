using System.Collections.Immutable;
using System.Globalization;

namespace EhchRules.Records;

/// <summary>Finds what is odd about a record without faults.</summary>
internal static class RecordWarnings
{
    internal static ImmutableArray<RecordWarning> Of(Facts<CareHome> homes, Facts<Resident> residents)
    {
        ImmutableArray<RecordWarning>.Builder warnings = ImmutableArray.CreateBuilder<RecordWarning>();
        SharedLocations shared = new();
        CourseSpellings spellings = new();
        foreach (CareHome home in homes)
        {
            for (int i = 0; i < home.Registrations.Count; i++)
            {
                CqcRegistration registration = home.Registrations[i];
                if (registration.Location.HasUsualPrefix is false)
                {
                    Add("homes", home.Id, "registrations", i, "location", $"{FaultText.Plain(registration.Location.Value)} does not begin with \"1-\" as the ids of CQC locations do");
                }

                foreach (string oddity in shared.Add(home, registration)) Add("homes", home.Id, "registrations", i, "location", oddity);
            }

            if (home.Support is not { } support) continue;
            for (int i = 0; i < support.DeteriorationTools.Count; i++)
            {
                if (spellings.Look(support.DeteriorationTools[i].Name) is { } oddity) Add("homes", home.Id, "support/deteriorationTools", i, "name", oddity);
            }

            for (int i = 0; i < support.StaffTrained.Count; i++)
            {
                if (spellings.Look(support.StaffTrained[i].Course) is { } oddity) Add("homes", home.Id, "support/staffTrained", i, "course", oddity);
            }
        }

        foreach (Resident resident in residents)
        {
            for (int i = 1; i < resident.Registrations.Count; i++)
            {
                if (Oddity(resident.Registrations, i) is { } oddity) Add("residents", resident.Id, "registrations", i, "from", oddity);
            }

            for (int i = 0; i < resident.ResidenceCodes.Count; i++)
            {
                ResidenceCode code = resident.ResidenceCodes[i];
                if (code.System is { } system && !CodeSystems.IsSnomedCt(system))
                {
                    Add("residents", resident.Id, "residenceCodes", i, "system", $"{FaultText.Quote(system)} is not known here as SNOMED CT; a code of another system is not accepted (SNOMED CT is \"SNOMED-CT\" or \"http://snomed.info/sct\")");
                }
                else if (Oddity(code) is { } oddity) Add("residents", resident.Id, "residenceCodes", i, "code", oddity);
            }
        }

        return warnings.ToImmutable();

        void Add(string kind, string id, string list, int position, string property, string text) => warnings.Add(new()
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"{kind}/{id}/{list}/{position}/{property}"),
            Text = text,
        });
    }

    /// <summary>Says which registration before it in the list one overlaps. On a day of change both may be recorded.</summary>
    private static string? Oddity(Facts<PracticeRegistration> registrations, int index)
    {
        PracticeRegistration one = registrations[index];
        for (int i = 0; i < index; i++)
        {
            PracticeRegistration other = registrations[i];
            (PracticeRegistration earlier, PracticeRegistration later) = other.From > one.From ? (one, other) : (other, one);
            bool apart = earlier.To <= later.From && earlier.From != later.From;
            if (apart) continue;
            string position = FaultText.Number(i);
            return $"{Words(one)} overlaps {Words(other)}, at position {position}; the one that began later counts: {later.Practice}";
        }

        return null;

        static string Words(PracticeRegistration registration) =>
            $"the registration with {registration.Practice} from {FaultText.Day(registration.From)}{(registration.To is { } to ? $" to {FaultText.Day(to)}" : "")}";
    }

    private static string? Oddity(ResidenceCode residence)
    {
        if (CodeSystems.IsNoCode(residence.Code)) return $"{FaultText.Quote(residence.Code)} is no code of any system, as where a spreadsheet wrote a code as a number; what the code was is taken as not known";
        if (residence.System is null) return null;
        if (SnomedCode.TryParse(residence.Code, out SnomedCode? code))
        {
            return code.Kind switch
            {
                SnomedKind.Concept => null,
                SnomedKind.Description => $"{code} is a description id, not a concept id",
                _ => $"{code} is not a concept id: its partition digits are {code.Value[^3..^1]}",
            };
        }

        return CodeText.IsDigits(residence.Code, 6, 18)
            ? $"{residence.Code} fails the check digit of a SNOMED CT id"
            : $"{FaultText.Quote(residence.Code)} is no SNOMED CT id: 6 to 18 digits";
    }
}
