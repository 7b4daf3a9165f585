namespace EhchRules.Reports;

/// <summary>A question that only people can answer, or that the sources leave open.</summary>
internal sealed class QuestionRow
{
    internal QuestionRow(FindingGroup group)
    {
        Id = group.Requirement.Id;
        Title = group.Requirement.Title;
        Reach = group.Reach();
        IReadOnlyList<Saying> sayings = group.Sayings();
        Saying most = sayings.MaxBy(static saying => saying.Items.Count)!;
        Example = sayings.Count == 1 ? string.Empty : $"For example, {most.Subjects()[0]}:";
        Sentence = ShownText.Of(most.Sentence);
        ListHref = PageLinks.ToList(group.Requirement, outcomes: group.Items[0].Finding.Outcome);
    }

    public string Id { get; }

    public string Title { get; }

    public string Reach { get; }

    public string Example { get; }

    public string Sentence { get; }

    public string ListHref { get; }
}
