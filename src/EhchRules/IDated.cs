namespace EhchRules;

/// <summary>An entry that became known on one day.</summary>
internal interface IDated
{
    DateOnly On { get; }
}
