using System.Text.RegularExpressions;
using EhchRules.Adequacy.Mutants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace EhchRules.Adequacy.Schemata;

/// <summary>A library in which all mutants lie side by side, and a switch chooses one: compiled once for all of them.</summary>
internal sealed partial class MutatedLibrary
{
    private readonly CSharpCompilation original;
    private readonly Dictionary<string, SyntaxTree> trees;
    private readonly SyntaxTree[] injected;
    private readonly IReadOnlyList<Hook> hooks;
    private readonly ResourceDescription[] resources;

    /// <param name="original">The library as it is.</param>
    /// <param name="hooks">Where the catalogue's switch is asked.</param>
    /// <param name="injected">What is compiled into it besides.</param>
    /// <param name="resources">What is built into it.</param>
    internal MutatedLibrary(CSharpCompilation original, IReadOnlyList<Hook> hooks, IEnumerable<SyntaxTree> injected, IEnumerable<ResourceDescription> resources)
    {
        this.original = original;
        this.hooks = hooks;
        this.injected = [.. injected];
        this.resources = [.. resources];
        trees = original.SyntaxTrees.Where(static tree => tree.FilePath.StartsWith("EhchRules", StringComparison.Ordinal)).ToDictionary(static tree => tree.FilePath, StringComparer.Ordinal);
    }

    /// <summary>Compiles the library with as many of the mutants as can lie in it side by side.</summary>
    /// <param name="mutants">The mutants.</param>
    /// <param name="alone">Takes those that can only be compiled alone: they are in no body.</param>
    /// <param name="stillborn">Takes those that do not compile.</param>
    internal byte[] Compile(IEnumerable<SourceMutant> mutants, List<SourceMutant> alone, List<SourceMutant> stillborn)
    {
        Dictionary<int, SourceMutant> held = [];
        foreach (SourceMutant mutant in mutants) Hold(mutant, held, alone);
        CSharpCompilation compilation = original.AddSyntaxTrees(injected);
        Dictionary<string, SyntaxTree> current = new(trees, StringComparer.Ordinal);
        HashSet<string> stale = [.. trees.Keys];
        while (true)
        {
            ILookup<string, SourceMutant> byFile = held.Values.ToLookup(static mutant => mutant.File);
            foreach (string file in stale)
            {
                SyntaxTree written = LibrarySource.Parse(Hook.Apply(hooks, file, SchemataText.Of(trees[file], byFile[file])), file);
                compilation = compilation.ReplaceSyntaxTree(current[file], written);
                current[file] = written;
            }

            if (TryEmit(compilation, out byte[] image, out Diagnostic[] errors)) return image;
            SourceMutant[] blamed = Blamed(errors, held);
            stale = [.. blamed.Select(static mutant => mutant.File)];
            foreach (SourceMutant mutant in blamed)
            {
                held.Remove(mutant.Id);
                if (mutant.Form is MutantForm.Body or MutantForm.Entry) stillborn.Add(mutant);
                else Hold(mutant with { Form = MutantForm.Body }, held, alone);
            }
        }
    }

    /// <summary>Holds a mutant; of one that needs a body of its own, finds it.</summary>
    private void Hold(SourceMutant mutant, Dictionary<int, SourceMutant> held, List<SourceMutant> alone)
    {
        if (mutant.Form is not MutantForm.Body) held[mutant.Id] = mutant;
        else if (BodySite.Of(trees[mutant.File], mutant.Edit) is { } site) held[mutant.Id] = mutant with { Site = site };
        else alone.Add(mutant with { Form = MutantForm.Alone });
    }

    /// <summary>Compiles the library with one mutant in place of the original; null where that does not compile.</summary>
    internal byte[]? CompileAlone(SourceMutant mutant)
    {
        string file = mutant.File;
        SyntaxTree edited = LibrarySource.Parse(mutant.Edit.Apply(trees[file].ToString()), file);
        CSharpCompilation compilation = original.AddSyntaxTrees(injected).ReplaceSyntaxTree(trees[file], edited);
        TextSpan member = edited.GetRoot().FindToken(mutant.Edit.Span.Start).Parent!.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.Span;
        if (compilation.GetSemanticModel(edited).GetDiagnostics(member).Any(static one => one.Severity is DiagnosticSeverity.Error)) return null;
        foreach (string hooked in hooks.Select(static hook => hook.File).Append(file).Distinct(StringComparer.Ordinal))
        {
            SyntaxTree before = hooked == file ? edited : trees[hooked];
            compilation = compilation.ReplaceSyntaxTree(before, LibrarySource.Parse(Hook.Apply(hooks, hooked, SchemataText.Of(before, [])), hooked));
        }

        return TryEmit(compilation, out byte[] image, out _) ? image : null;
    }

    private bool TryEmit(CSharpCompilation compilation, out byte[] image, out Diagnostic[] errors)
    {
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream, manifestResources: resources);
        image = stream.ToArray();
        errors = [.. result.Diagnostics.Where(static one => one.Severity is DiagnosticSeverity.Error)];
        return result.Success;
    }

    /// <summary>Finds the mutants in which the compiler finds errors. All errors are looked at together: several may come from one mutant.</summary>
    private SourceMutant[] Blamed(Diagnostic[] errors, Dictionary<int, SourceMutant> held)
    {
        SourceMutant[] blamed = [.. errors.SelectMany(error => Blamed(error, held)).Distinct()];
        return blamed.Length > 0 ? blamed : throw new InvalidOperationException($"The library does not compile, and no mutant is to blame: {errors[0]}");
    }

    private string TextOf(SourceMutant mutant) => trees[mutant.File].GetText().ToString(mutant.Site.Span);

    private IEnumerable<SourceMutant> Blamed(Diagnostic error, Dictionary<int, SourceMutant> held)
    {
        SyntaxNode root = error.Location.SourceTree!.GetRoot();
        string text = root.ToFullString();
        int at = error.Location.SourceSpan.Start;
        Stack<(char Kind, int Id)> open = [];
        foreach (Match mark in Mark().Matches(text))
        {
            if (mark.Index >= at) break;
            char kind = mark.Groups["kind"].Value[0];
            if (kind is 'm' or 'a') open.Push((kind, int.Parse(mark.Groups["id"].Value, System.Globalization.CultureInfo.InvariantCulture)));
            else open.Pop();
        }

        // Within a replacement it is that mutant's; within a choice, that of all in the same place.
        if (open.FirstOrDefault(one => held.TryGetValue(one.Id, out SourceMutant? body) && body.Form is MutantForm.Body && one.Kind is 'a') is { Kind: 'a' } whole) return [held[whole.Id]];
        bool isOfFlow = error.Id is "CS0165" or "CS0170" or "CS0177";
        if (!isOfFlow && open.TryPeek(out (char Kind, int Id) innermost) && held.TryGetValue(innermost.Id, out SourceMutant? inner))
        {
            return innermost.Kind is 'a' ? [inner] : [.. held.Values.Where(one => one.File == inner.File && one.Site.Span == inner.Site.Span && one.Form is not MutantForm.Body)];
        }

        // A name that need not be set: of those that declare it, or set it.
        MemberDeclarationSyntax? member = root.FindToken(at).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        SourceMutant[] all = [.. Mark().Matches(member?.ToString() ?? string.Empty).Where(static mark => mark.Groups["kind"].Value is "m")
            .Select(static mark => int.Parse(mark.Groups["id"].Value, System.Globalization.CultureInfo.InvariantCulture)).Where(held.ContainsKey).Select(id => held[id])];
        SourceMutant[] around = [.. all.Where(static one => one.Form is not MutantForm.Body)];
        string name = Name().Match(error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Groups["name"].Value;
        Regex sets = new($@"\b{Regex.Escape(name)}\b(\s*=[^=>]|\)|,|\s*&&|$)|(out|\}}|var)[^,;&|]*\b{Regex.Escape(name)}\b");
        SourceMutant[] setting = [.. around.Where(one => sets.IsMatch(TextOf(one)))];
        return setting.Length > 0 ? setting : around.Length > 0 ? around : all;
    }

    [GeneratedRegex(@"/\*(?<kind>[maze])(?<id>\d+)\*/")]
    private static partial Regex Mark();

    [GeneratedRegex("'(?<name>[^']+)'")]
    private static partial Regex Name();
}
