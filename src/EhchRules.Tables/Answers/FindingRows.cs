using EhchRules.Catalogue;

namespace EhchRules.Tables;

/// <summary>Makes the rows of an assessment's findings column by column, without a reader in between: a country has millions.</summary>
internal sealed class FindingRows
{
    private static readonly string[] Outcomes = Enum.GetNames<Outcome>();

    private readonly TableRows rows = new(FindingTable.Columns);
    private readonly Utf8Text text = new();

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
        rows.Values<int>(FindingTable.On).Repeat(ParquetValue.Of(assessment.On), count);
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
        if (subject.Occasion is { } occasion) rows.Texts(FindingTable.Occasion).Add(text.Of(occasion, static (occasion, utf8, out written) => occasion.TryFormat(utf8, out written)));
        else rows.Texts(FindingTable.Occasion).Add(null);
        rows.Texts(FindingTable.Outcome).Add(Outcomes[(int)finding.Outcome]);
        rows.Texts(FindingTable.Reason).Add(reason.Code);
        rows.Texts(FindingTable.Text).Add(text.Of(reason, static (reason, utf8, out written) => reason.TryWriteText(utf8, out written)));
        rows.Values<int>(FindingTable.DueOn).Add(ParquetValue.Of(finding.DueOn));
        rows.Values<int>(FindingTable.HoldsFrom).Add(ParquetValue.Of(finding.HoldsFrom));
        rows.Values<int>(FindingTable.HoldsThrough).Add(ParquetValue.Of(finding.HoldsThrough));
        if (finding.Missing is { IsEmpty: false } missing) rows.Names(FindingTable.Missing).Add(missing);
        else rows.Names(FindingTable.Missing).AddNone();
    }
}
