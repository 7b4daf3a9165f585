namespace EhchRules.Adequacy.Mutants;

/// <summary>How a mutant is laid into the text beside the original, so that a switch chooses between them.</summary>
internal enum MutantForm
{
    /// <summary>One expression instead of another.</summary>
    Expression,

    /// <summary>A condition that is held whatever it says. What it declares stays declared.</summary>
    True,

    /// <summary>A condition that is never held.</summary>
    False,

    /// <summary>A statement that is left out.</summary>
    Statement,

    /// <summary>An entry of a list that is left out.</summary>
    Entry,

    /// <summary>Cannot stand beside the original within a member: a label, a pattern that declares. The whole body stands there twice.</summary>
    Body,

    /// <summary>Cannot stand beside the original at all: a constant. It is compiled by itself.</summary>
    Alone,
}
