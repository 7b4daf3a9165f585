namespace EhchRules;

/// <summary>A kind of fact on which a requirement turns.</summary>
/// <param name="Kind">Its place among the facts of what is judged, such as <c>team/members</c>. A number sign stands for any place in a list.</param>
/// <param name="Words">What it says, to follow "the record says": <c>who the members of the team are</c>.</param>
public sealed record FactDescription(string Kind, string Words);
