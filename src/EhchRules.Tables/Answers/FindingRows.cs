using EhchRules.Catalogue;

namespace EhchRules.Tables;

/// <summary>Makes the rows of an assessment's findings column by column, without a reader in between: a country has millions.</summary>
internal sealed class FindingRows
{
    private static readonly string[] Outcomes = Enum.GetNames<Outcome>();
    private static readonly string[] None = [];

    private readonly TableRows rows = new(FindingTable.Columns);
    private readonly KeptTexts texts = new();

    private FindingRows()
    {
    }

    internal static TableRows Of(Assessment assessment, Func<Finding, bool>? shows)
    {
        FindingRows made = new();
        int count = 0;
        Finding? last = null;
        int before = 0;
        foreach (Finding finding in assessment.Findings)
        {
            if (shows?.Invoke(finding) is false) continue;
            if (last is not null && !ReferenceEquals(last.Requirement, finding.Requirement))
            {
                made.AddShared(assessment, last, count - before);
                before = count;
            }

            made.Add(finding);
            last = finding;
            count++;
        }

        if (last is not null) made.AddShared(assessment, last, count - before);
        made.rows.Added(count);
        return made.rows;
    }

    /// <summary>Adds the cells that are the same for all findings of a requirement.</summary>
    private void AddShared(Assessment assessment, Finding finding, int count)
    {
        Requirement requirement = finding.Requirement;
        rows.Texts(FindingTable.Network).Repeat(assessment.Record.Network.Code.Value, count);
        rows.Values<DateOnly>(FindingTable.On).Repeat(assessment.On, count);
        rows.Texts(FindingTable.Requirement).Repeat(requirement.Id, count);
        rows.Texts(FindingTable.Title).Repeat(requirement.Title, count);
        rows.Texts(FindingTable.Topic).Repeat(requirement.Topic.ToString(), count);
        rows.Texts(FindingTable.SubjectKind).Repeat(requirement.Subject.ToString(), count);
        rows.Texts(FindingTable.Bearer).Repeat(finding.Bearer.ToString(), count);
        rows.Texts(FindingTable.Force).Repeat(finding.Force.ToString(), count);
    }

    private void Add(Finding finding)
    {
        Subject subject = finding.Subject;
        Reason reason = finding.Reason;
        rows.Texts(FindingTable.Subject).Add(subject.Id);
        rows.Texts(FindingTable.Occasion).Add(subject.Occasion is { } occasion ? texts.Of(occasion, static (occasion, utf8, out written) => occasion.TryFormat(utf8, out written)) : null);
        rows.Texts(FindingTable.Outcome).Add(Outcomes[(int)finding.Outcome]);
        rows.Texts(FindingTable.Reason).Add(reason.Code);
        rows.Texts(FindingTable.Text).Add(texts.Of(reason, static (reason, utf8, out written) => reason.TryWriteText(utf8, out written)));
        rows.Values<DateOnly>(FindingTable.DueOn).Add(finding.DueOn);
        rows.Values<DateOnly>(FindingTable.HoldsFrom).Add(finding.HoldsFrom);
        rows.Values<DateOnly>(FindingTable.HoldsThrough).Add(finding.HoldsThrough);
        rows.Names(FindingTable.Missing).Add(finding.Missing is { IsEmpty: false } missing ? missing : None);
    }
}
