using System.Text.Json.Nodes;
using EhchRules.Catalogue;

namespace EhchRules.Tests.Properties;

/// <summary>A requirement settled whatever an absent fact were is settled, and no other is: every absent fact of a record is completed in every way.</summary>
public sealed class CompletionProperties
{
    private const int MostCompletions = 400;

    /// <summary>Gets where the contract says Undetermined, whatever the completions say, and in which words.</summary>
    private static readonly (string Words, Func<Finding, IEnumerable<Finding>[], bool> Holds)[] SaidToBeUndetermined =
    [
        ("`registrations` absent: every finding on the home and its residents is `Undetermined`.", static (finding, _) => IsMissing(finding, "homes", "registrations")),
        ("PCSP-*, DISCH-1, SMR-1, CODE-1, ROLE-4 bind for network patients only (`NotANetworkPatient`; `registrations` absent: Undetermined).",
            static (finding, _) => finding.Subject.Kind is SubjectKind.Resident && IsMissing(finding, "residents", "registrations")),
        ("`stays` absent: Undetermined; `[]`: NotResident.", static (finding, _) => IsMissing(finding, "residents", "stays")),
        ("An attestation settles NeedsJudgement only. Where the choice lies between Met and NeedsJudgement, an absent fact gives Undetermined too.",
            static (_, sayings) => sayings.SelectMany(static saying => saying).Any(static other => other.Reason.Origin is ReasonOrigin.Attestation)),
    ];

    [SeededProperty(1_500, desk: 150, Arbitrary = [typeof(NearlyKnown)])]
    public void What_every_completion_of_a_record_says_is_said_of_it_and_nothing_else(RecordOnDay given)
    {
        foreach ((Finding finding, string fault) in Faults(given)) Assert.Fail($"{finding} missing {string.Join(' ', finding.Missing)}: {fault}");
    }

    internal static IEnumerable<(Finding Finding, string Fault)> Faults(RecordOnDay given)
    {
        List<NetworkRecord> completions = Completions(given.Record, given.On);
        if (completions.Count == 0) yield break;
        AssessmentOptions options = new() { AllOccasions = given.Seed % 2 == 0 };
        ILookup<(string, string), Finding>[] completed =
            [.. completions.Select(record => EhchRuleSet.Current.Assess(record, given.On, options).Findings.ToLookup(static finding => (finding.Requirement.Id, finding.Subject.Id)))];
        foreach (Finding finding in EhchRuleSet.Current.Assess(given.Record, given.On, options).Findings)
        {
            (string, string) key = (finding.Requirement.Id, finding.Subject.Id);
            IEnumerable<Finding>[] sayings = [.. completed.Where(one => one.Contains(key)).Select(one => one[key])];
            if (Fault(finding, sayings) is { } fault) yield return (finding, fault);
        }
    }

    private static string? Fault(Finding finding, IEnumerable<Finding>[] sayings)
    {
        if (finding.Outcome is not Outcome.Undetermined)
        {
            foreach (IEnumerable<Finding> saying in sayings)
            {
                // Of an earlier stay in which the duty may never have bound, there may be no such occasion: nothing was owed then either.
                // Where it is not known whether the duty binds, and no occasion asks for anything, they are one answer.
                bool nothingOwed = finding.Outcome is Outcome.NotApplicable
                    && (finding.Subject.Occasion is null ? saying.All(static other => other.Outcome is Outcome.NotApplicable) : !saying.Any(other => other.Subject == finding.Subject));
                if (!nothingOwed && !saying.Any(other => other.Subject == finding.Subject && other.Outcome == finding.Outcome)) return $"a completion says {string.Join(" / ", saying)}";
            }

            return null;
        }

        if (finding.Reason.Code is not "FactAbsent" || sayings.Length == 0 || SaidToBeUndetermined.Any(said => said.Holds(finding, sayings))) return null;
        (Outcome Outcome, Occasion? Occasion)[] answers = [.. sayings
            .SelectMany(saying => saying.Any(other => other.Subject == finding.Subject) ? saying.Where(other => other.Subject == finding.Subject) : saying)
            .Select(static other => (other.Outcome, other.Outcome is Outcome.NotApplicable ? null : other.Subject.Occasion)).Distinct()];
        return answers is [(not Outcome.Undetermined, _)] ? $"all {sayings.Length} completions say {sayings[0].First()}" : null;
    }

    private static bool IsMissing(Finding finding, string list, string name) =>
        finding.Missing.Any(fact => fact.StartsWith($"{list}/", StringComparison.Ordinal) && fact.Split('/') is [_, _, var last] && last == name);

    private static List<NetworkRecord> Completions(NetworkRecord record, DateOnly on)
    {
        JsonNode root = JsonNode.Parse(RecordText.Of(record))!;
        List<AbsentFact> absent = AbsentFacts.Of(root, on);
        double ways = absent.Aggregate(1.0, static (product, fact) => product * fact.Values.Length);
        if (absent.Count == 0 || ways > MostCompletions) return [];
        List<NetworkRecord> completions = [];
        Complete(0);
        return completions;

        void Complete(int next)
        {
            if (next == absent.Count)
            {
                if (RecordText.TryRead(root.ToJsonString()) is { } complete) completions.Add(complete);
                return;
            }

            foreach (string value in absent[next].Values)
            {
                absent[next].Owner[absent[next].Name] = JsonNode.Parse(value);
                Complete(next + 1);
            }

            absent[next].Owner.Remove(absent[next].Name);
        }
    }
}
