using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>The team's own status, and which roles of the published list are in it.</summary>
internal static class TeamFigures
{
    private static readonly (string Name, TeamRole[] Roles)[] Listed =
    [
        ("district nurse", [TeamRole.DistrictNurse]),
        ("clinical pharmacist", [TeamRole.ClinicalPharmacist]),
        ("occupational therapist", [TeamRole.OccupationalTherapist]),
        ("heart failure", [TeamRole.HeartFailureNurse]),
        ("respiratory", [TeamRole.RespiratoryNurse]),
        ("mental health with dementia", [TeamRole.MentalHealthPractitioner, TeamRole.DementiaSpecialist]),
        ("wound care", [TeamRole.WoundCareSpecialist]),
        ("end of life", [TeamRole.EndOfLifeCareSpecialist]),
        ("social care", [TeamRole.SocialWorker]),
        ("nutrition", [TeamRole.Nutritionist]),
    ];

    internal static Measurement Status(MeasuredNetwork network)
    {
        TeamStatus? status = network.Standing.Network.Team?.Status;
        FactPath absent = network.Standing.Path(network.Standing.Network.Team is null ? FactKinds.Team : FactKinds.TeamStatus);
        MissingFact fact = MissingFact.Of(absent);
        return new()
        {
            Measure = MeasureCatalogue.TeamStatus,
            Subject = network.Subject,
            State = status is null ? MeasureState.Unknown : MeasureState.Known,
            Category = status?.ToString(),
            Period = network.Day,
            Unknown = status is null ? 1 : 0,
            Absent = status is null ? [new(fact.Kind, fact.Words, 1)] : [],
            Why = status is null ? WhyUnknown.FactsAbsent : null,
        };
    }

    internal static Measurement Breadth(MeasuredNetwork network)
    {
        Tally tally = new();
        if (TeamMembers.Absent(network.Standing) is { } absent)
        {
            tally.CannotTell(absent);
            return tally.Measured(MeasureCatalogue.TeamBreadth, network.Subject, network.Day);
        }

        List<string> present = [];
        List<string> lacking = [];
        List<string> unknownNames = [];
        Sort(OfPractices(network, tally, out string practices), practices);
        foreach ((string name, TeamRole[] roles) in Listed)
        {
            List<FactPath> unknown = [];
            bool found = TeamMembers.Active(network.AsOf, network.Standing, roles, unknown) >= 0;
            if (found || unknown.Count == 0) tally.Count(found);
            else tally.CannotTell([.. unknown]);
            Sort(found ? true : unknown.Count == 0 ? false : null, name);
        }

        Measurement counted = tally.Measured(MeasureCatalogue.TeamBreadth, network.Subject, network.Day);
        return new()
        {
            Measure = counted.Measure,
            Subject = counted.Subject,
            State = counted.State,
            Numerator = counted.Numerator,
            Denominator = counted.Denominator,
            Value = counted.Value,
            Period = counted.Period,
            Exclusions = counted.Exclusions,
            Unknown = counted.Unknown,
            Absent = counted.Absent,
            Why = counted.Why,
            Present = [.. present],
            Lacking = [.. lacking],
            UnknownNames = [.. unknownNames],
        };

        void Sort(bool? found, string name)
        {
            if (name.Length > 0) (found switch { true => present, false => lacking, null => unknownNames }).Add(name);
        }
    }

    /// <summary>Counts the role that is asked of each practice: one entry of the list, there only where every practice has someone.</summary>
    private static bool? OfPractices(MeasuredNetwork network, Tally into, out string name)
    {
        name = "GP or senior nurse of each practice";
        if (!network.Standing.Network.Practices.IsKnown)
        {
            into.CannotTell(network.Standing.Path(FactKinds.Practices));
            return null;
        }

        string[] practices = [.. network.Standing.Practices.Where(practice => network.AsOf.IsIn(practice.Value)).Select(static practice => practice.Key).Order(StringComparer.Ordinal)];
        if (practices.Length == 0)
        {
            into.Leave(LeftOut.NoPractice);
            name = string.Empty;
            return null;
        }

        List<FactPath> unknown = [];
        List<string> without = [];
        foreach (string practice in practices)
        {
            List<FactPath> ofPractice = [];
            if (HasMember(network, practice, ofPractice)) continue;
            if (ofPractice.Count == 0) without.Add(practice);
            unknown.AddRange(ofPractice);
        }

        if (without.Count > 0) name = $"GP or senior nurse of {Phrase.List(without)}";
        bool? all = without.Count > 0 ? false : unknown.Count > 0 ? null : true;
        if (all is { } known) into.Count(known);
        else into.CannotTell([.. unknown]);
        return all;
    }

    private static bool HasMember(MeasuredNetwork network, string practice, List<FactPath> unknown)
    {
        Facts<TeamMember> members = network.Standing.Network.Team!.Members;
        bool found = false;
        for (int i = 0; i < members.Count; i++)
        {
            TeamMember member = members[i];
            if (member.Role is not (null or TeamRole.GeneralPractitioner or TeamRole.SeniorNurse)) continue;
            if (member.Organisation is { } organisation && organisation.Value != practice) continue;
            if (!network.AsOf.IsIn(DaySpan.Of(member.From, member.To))) continue;
            if (member.Role is null) unknown.Add(network.Standing.Path(FactKinds.MemberRole, i));
            if (member.Organisation is null) unknown.Add(network.Standing.Path(FactKinds.MemberOrganisation, i));
            found |= member is { Role: not null, Organisation: not null };
        }

        return found;
    }
}
