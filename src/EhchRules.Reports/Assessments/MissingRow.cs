namespace EhchRules.Reports;

/// <summary>A kind of fact that the record lacks, and what turns on it.</summary>
internal sealed class MissingRow(MissingFactGroup group)
{
    public string Findings { get; } = Words.Number(group.Findings);

    public int SortKey { get; } = group.Findings;

    public string Fact { get; } = group.Words;

    public string Kind { get; } = group.Kind;

    public string Subjects { get; } = Words.Count(group.Subjects, group.Kind.Split('/')[0] switch { "homes" => "home", "residents" => "resident", _ => "network" });

    public string Requirements { get; } = string.Join(", ", group.Requirements);
}
