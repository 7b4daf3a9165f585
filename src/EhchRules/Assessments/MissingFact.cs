using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>A fact that the record lacks and a finding turns on.</summary>
/// <param name="Path">Its place in the record, by id where there is one, as <c>residents/r-1/plans</c>.</param>
/// <param name="Kind">The same place for every subject, with <c>#</c> for each id and position, as <c>residents/#/plans</c>: what to group by.</param>
/// <param name="Words">What it is, in words that follow "the record does not say".</param>
public readonly record struct MissingFact(string Path, string Kind, string Words)
{
    /// <summary>Writes the path. An NHS number that is the id of a resident is not shown whole.</summary>
    public override string ToString() => FaultText.Path(Path);

    internal static MissingFact Of(FactPath path)
    {
        string root = path.Owner switch
        {
            PrimaryCareNetwork => "network/",
            CareHome => "homes/#/",
            Resident => "residents/#/",
            _ => string.Empty,
        };
        return new(path.ToString(), root + path.Kind.Pattern, path.Kind.Words);
    }
}
