using System.Collections.Immutable;
using System.Globalization;

namespace EhchRules.Records;

/// <summary>Finds what is odd about a record without faults.</summary>
internal static class RecordWarnings
{
    private const string SnomedCt = "SNOMED-CT";

    internal static ImmutableArray<RecordWarning> Of(Facts<CareHome> homes, Facts<Resident> residents)
    {
        ImmutableArray<RecordWarning>.Builder warnings = ImmutableArray.CreateBuilder<RecordWarning>();
        foreach (CareHome home in homes)
        {
            for (int i = 0; i < home.Registrations.Count; i++)
            {
                if (home.Registrations[i].Location is { HasUsualPrefix: false } location)
                {
                    string oddity = $"{FaultText.Plain(location.Value)} does not begin with \"1-\" as the ids of CQC locations do";
                    Add("homes", home.Id, "registrations", i, "location", oddity);
                }
            }
        }

        foreach (Resident resident in residents)
        {
            for (int i = 0; i < resident.ResidenceCodes.Count; i++)
            {
                if (Oddity(resident.ResidenceCodes[i]) is { } oddity) Add("residents", resident.Id, "residenceCodes", i, "code", oddity);
            }
        }

        return warnings.ToImmutable();

        void Add(string kind, string id, string list, int position, string property, string text) => warnings.Add(new()
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"{kind}/{id}/{list}/{position}/{property}"),
            Text = text,
        });
    }

    private static string? Oddity(ResidenceCode residence)
    {
        if (residence.System is not SnomedCt) return null;
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
