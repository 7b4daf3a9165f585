namespace EhchRules.Sampling;

/// <summary>One registered bed over the years. Some beds go over to another home of the network, and whoever lies in them goes with them.</summary>
/// <param name="Home">The position of the home that has it first.</param>
/// <param name="MovesOn">The first day in the second home; null where it never moves.</param>
/// <param name="MovesTo">The position of the second home; that of the first where it never moves.</param>
internal readonly record struct BedSlot(int Home, DateOnly? MovesOn, int MovesTo)
{
    internal int HomeOn(DateOnly day) => day < MovesOn ? Home : MovesTo;
}
