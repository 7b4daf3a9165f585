namespace EhchRules.Adequacy.Mutants;

/// <summary>A change of the source, as it is to be compiled.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Edit">The change of the text.</param>
/// <param name="Form">How it stands beside the original.</param>
/// <param name="Site">The piece of text that holds the choice between both.</param>
internal sealed record SourceMutant(Mutant Mutant, TextEdit Edit, MutantForm Form, Site Site)
{
    internal int Id => Mutant.Id;

    internal string File => Mutant.Place.File;
}
