using System.Reflection;
using EhchRules.Adequacy.Mutants;
using EhchRules.Catalogue;
using EhchRules.Scoring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace EhchRules.Adequacy.Schemata;

/// <summary>The libraries of rules and of scores with all their mutants.</summary>
/// <param name="Made">How many numbers were given to mutants.</param>
/// <param name="Mutants">The mutants that compile.</param>
/// <param name="Images">The libraries in which all lie side by side, by name.</param>
/// <param name="Alone">Those that can only be compiled alone, by number: the library that is another.</param>
internal sealed record MutatedLibraries(int Made, IReadOnlyList<Mutant> Mutants, IReadOnlyDictionary<string, byte[]> Images, IReadOnlyDictionary<int, ImageOfOne> Alone)
{
    private static readonly Assembly Rules = typeof(EhchRuleSet).Assembly;
    private static readonly Assembly Scores = typeof(News2).Assembly;

    /// <summary>Makes the mutants of a repository's sources, and compiles them.</summary>
    /// <param name="src">The folder src.</param>
    /// <param name="choose">Chooses those that are wanted.</param>
    internal static MutatedLibraries Make(string src, Func<IEnumerable<Mutant>, IEnumerable<Mutant>> choose)
    {
        RuleTypes types = RuleTypes.Read(Rules);
        SourceMutants maker = new(types.RequirementOf);
        MetadataReference[] besides = [MetadataReference.CreateFromFile(Scores.Location), MetadataReference.CreateFromFile(typeof(IServiceCollection).Assembly.Location)];
        CSharpCompilation scores = LibrarySource.Of(Scores, src);
        CSharpCompilation rules = LibrarySource.Of(Rules, src, besides);
        List<SourceMutant> ofScores = maker.Of(scores, 0);
        List<SourceMutant> ofRules = maker.Of(rules, ofScores.Count);
        List<Mutant> ofCatalogue = new CatalogueMutants(types.BindingOf).Of(RequirementCatalogue.Judged, ofScores.Count + ofRules.Count);
        Mutant[] made = [.. ofScores.Concat(ofRules).Select(static mutant => mutant.Mutant), .. ofCatalogue];
        HashSet<int> chosen = [.. choose(made).Select(static mutant => mutant.Id)];
        Dictionary<string, byte[]> images = [];
        Dictionary<int, ImageOfOne> alone = [];
        HashSet<int> stillborn = [];
        Compile(new(scores, [], [Injected.MutantSwitch], LibrarySource.ResourcesOf(Scores)), Scores, ofScores);
        Compile(new(rules, Hook.OfCatalogue, [Injected.MutantSwitch, Injected.CatalogueSwitch], LibrarySource.ResourcesOf(Rules)), Rules, ofRules);
        return new(made.Length, [.. made.Where(mutant => chosen.Contains(mutant.Id) && !stillborn.Contains(mutant.Id))], images, alone);

        void Compile(MutatedLibrary library, Assembly built, List<SourceMutant> mutants)
        {
            List<SourceMutant> left = [];
            List<SourceMutant> dead = [];
            string name = built.GetName().Name!;
            images[name] = library.Compile(mutants.Where(mutant => chosen.Contains(mutant.Id)), left, dead);
            stillborn.UnionWith(dead.Select(static mutant => mutant.Id));
            foreach (SourceMutant mutant in left)
            {
                if (library.CompileAlone(mutant) is { } image) alone[mutant.Id] = new(name, image);
                else stillborn.Add(mutant.Id);
            }
        }
    }

    /// <summary>Says whether a mutant cannot lie beside the others.</summary>
    internal bool IsAlone(Mutant mutant) => Alone.ContainsKey(mutant.Id);

    /// <summary>Gets the libraries that hold a mutant.</summary>
    internal IReadOnlyDictionary<string, byte[]> ImagesOf(Mutant mutant) =>
        Alone.TryGetValue(mutant.Id, out ImageOfOne? one) ? new Dictionary<string, byte[]>(Images) { [one.Library] = one.Image } : Images;
}

/// <summary>A library with one mutant in it.</summary>
/// <param name="Library">The library's name.</param>
/// <param name="Image">The library.</param>
internal sealed record ImageOfOne(string Library, byte[] Image);
