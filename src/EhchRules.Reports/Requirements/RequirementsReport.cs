using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>The requirements in force on a day, for people: a table for each topic.</summary>
public sealed class RequirementsReport : TextReport
{
    internal RequirementsReport(DateOnly on, IReadOnlySet<Topic>? topics)
    {
        On = on;
        Requirements =
        [
            .. RequirementCatalogue.Judged.Where(requirement => requirement.TermOn(on) is not null && topics?.Contains(requirement.Topic) is not false),
        ];
    }

    /// <summary>Gets the day on which they are in force.</summary>
    public DateOnly On { get; }

    /// <summary>Gets the requirements, in the order of the catalogue.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    internal override void Write(TextPage page) => new RequirementsText(page).Write(On, Requirements);
}
