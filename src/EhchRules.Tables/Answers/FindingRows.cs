using System.Diagnostics.CodeAnalysis;
using EhchRules.Catalogue;

namespace EhchRules.Tables;

/// <summary>Makes the rows of an assessment's findings column by column, without a reader in between: a country has millions.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Whoever is given the rows disposes of them.")]
internal sealed class FindingRows
{
    /// <summary>How many rows are made at once. Most networks have fewer.</summary>
    internal const int Most = 1 << 16;

    private static readonly string[] Outcomes = Enum.GetNames<Outcome>();

    private readonly RowsByColumn rows = new(FindingTable.Columns);
    private readonly Utf8Text text = new();
    private readonly Assessment assessment;
    private Finding? last;
    private int sharedBy;

    private FindingRows(Assessment assessment) => this.assessment = assessment;

    internal static IEnumerable<RowsByColumn> Of(Assessment assessment, Func<Finding, bool>? shows)
    {
        FindingRows made = new(assessment);
        foreach (Finding finding in assessment.Findings)
        {
            if (shows?.Invoke(finding) is false) continue;
            made.Add(finding);
            if (made.rows.Count < Most) continue;
            yield return made.End();
            made = new(assessment);
        }

        yield return made.End();
    }

    private void Add(Finding finding)
    {
        if (!ReferenceEquals(last?.Requirement, finding.Requirement)) AddShared();
        last = finding;
        sharedBy++;
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
        rows.Added(1);
    }

    /// <summary>Adds the cells that are the same for the findings of one requirement, once all of those are there.</summary>
    private void AddShared()
    {
        if (last is null) return;
        Requirement requirement = last.Requirement;
        rows.Texts(FindingTable.Network).Repeat(assessment.Record.Network.Code.Value, sharedBy);
        rows.Values<int>(FindingTable.On).Repeat(ParquetValue.Of(assessment.On), sharedBy);
        rows.Texts(FindingTable.Requirement).Repeat(requirement.Id, sharedBy);
        rows.Texts(FindingTable.Title).Repeat(requirement.Title, sharedBy);
        rows.Texts(FindingTable.Topic).Repeat(requirement.Topic.ToString(), sharedBy);
        rows.Texts(FindingTable.SubjectKind).Repeat(requirement.Subject.ToString(), sharedBy);
        rows.Texts(FindingTable.Bearer).Repeat(last.Bearer.ToString(), sharedBy);
        rows.Texts(FindingTable.Force).Repeat(last.Force.ToString(), sharedBy);
        sharedBy = 0;
    }

    private RowsByColumn End()
    {
        AddShared();
        return rows;
    }
}
