using EhchRules.Rules;

namespace EhchRules;

/// <summary>Judges many rules for all subjects of their kinds: subject by subject, so that what a record holds of one is at hand for every rule.</summary>
internal sealed class AssessmentMaker(NetworkStanding network, Assessor assessor, DateOnly on)
{
    private static readonly SubjectKind[] Kinds = [SubjectKind.Network, SubjectKind.Home, SubjectKind.Resident];

    /// <summary>Judges every rule anew.</summary>
    internal RuleFindings[] Judge(ReadOnlySpan<Rule> rules)
    {
        RuleFindings[] byRule = new RuleFindings[rules.Length];
        Column?[] columns = new Column?[rules.Length];
        for (int i = 0; i < rules.Length; i++) columns[i] = new(rules[i], network);
        Fill(columns, byRule);
        return byRule;
    }

    /// <summary>Judges each rule for those subjects alone of which the earlier findings no longer stand, and takes over the others'.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="earlier">What was found by them on an earlier day, or on the same.</param>
    /// <param name="same">Which subjects of a kind may be taken over.</param>
    internal RuleFindings[] Judge(ReadOnlySpan<Rule> rules, RuleFindings[] earlier, Func<SubjectKind, SameSubjects> same)
    {
        SameSubjects[] ofKind = Array.ConvertAll(Kinds, kind => same(kind));
        RuleFindings[] byRule = new RuleFindings[rules.Length];
        Column?[] columns = new Column?[rules.Length];
        for (int i = 0; i < rules.Length; i++)
        {
            SameSubjects subjects = ofKind[(int)rules[i].Requirement.Subject];
            if (subjects.AreAll && earlier[i].AllStandThrough >= on.DayNumber) byRule[i] = earlier[i];
            else columns[i] = new(rules[i], network, earlier[i], subjects);
        }

        Fill(columns, byRule);
        return byRule;
    }

    private void Fill(Column?[] columns, RuleFindings[] byRule)
    {
        foreach (SubjectKind kind in Kinds)
        {
            Column?[] ofKind = Array.FindAll(columns, column => column?.Kind == kind);
            if (ofKind.Length == 0) continue;
            int subjects = network.CountOf(kind);
            int done = 0;
            while (done < subjects)
            {
                int next = subjects;
                foreach (Column? column in ofKind) next = Math.Min(next, column!.Reach(done, assessor, on.DayNumber));
                done = next;
            }
        }

        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { } column) byRule[i] = column.Build();
        }
    }

    /// <summary>The findings of one rule as they are made, and those of an earlier day that may be taken over.</summary>
    private sealed class Column(Rule rule, NetworkStanding network, RuleFindings? earlier = null, SameSubjects? same = null)
    {
        private readonly int subjects = network.CountOf(rule.Requirement.Subject);
        private readonly RuleFindings.Builder found = new(network.CountOf(rule.Requirement.Subject));
        private RuleOnDay? onDay;

        internal SubjectKind Kind { get; } = rule.Requirement.Subject;

        /// <summary>Gets the findings of a subject: taken over, together with those of the next subjects, if they still stand, else made.</summary>
        /// <returns>How many subjects are done then.</returns>
        internal int Reach(int position, Assessor assessor, int day)
        {
            if (position < found.Subjects) return found.Subjects;
            int standing = earlier is null ? 0 : CountStanding(position, day);
            if (standing > 0)
            {
                found.TakeOver(earlier!, same!.Earlier(position), standing);
                return found.Subjects;
            }

            assessor.Judge(onDay ??= assessor.OnDay(rule), position);
            found.Add(assessor.Findings, assessor.Span.Days.To);
            return found.Subjects;
        }

        /// <summary>Counts the subjects, from one on, that stood next to one another before and whose findings still stand.</summary>
        private int CountStanding(int position, int day)
        {
            int first = same!.Earlier(position);
            if (first < 0) return 0;
            int most = earlier!.CountStanding(first, day);
            if (same.AreAll) return most;
            int count = 1;
            while (count < most && position + count < subjects && same.Earlier(position + count) == first + count) count++;
            return Math.Min(count, most);
        }

        internal RuleFindings Build() => found.Build();
    }
}
