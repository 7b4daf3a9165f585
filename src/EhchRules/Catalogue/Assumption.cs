namespace EhchRules.Catalogue;

/// <summary>Something that the sources leave open, and how this library reads it. A finding that rests on one names it.</summary>
/// <param name="Id">The stable id, such as <c>A-2</c>.</param>
/// <param name="Text">What is assumed.</param>
public sealed record Assumption(string Id, string Text);
