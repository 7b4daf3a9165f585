using System.Text;
using EhchRules.Adequacy.Mutants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EhchRules.Adequacy.Schemata;

/// <summary>Writes a source with all its mutants in it: each place that has some reads one of them where the switch says so, and the original otherwise.</summary>
/// <remarks>
/// Marks in comments tell afterwards which mutant an error of the compiler lies in. Loops count their turns, so that a mutant that does not end is
/// stopped.
/// </remarks>
internal sealed class SchemataText
{
    private readonly string source;
    private readonly List<Place> places;
    private readonly StringBuilder written = new();

    private SchemataText(string source, List<Place> places)
    {
        this.source = source;
        this.places = places;
    }

    internal static string Of(SyntaxTree tree, IEnumerable<SourceMutant> mutants)
    {
        Dictionary<(TextSpan, bool), Place> places = [];
        foreach (SourceMutant mutant in mutants)
        {
            (TextSpan, bool) at = (mutant.Site.Span, mutant.Form is MutantForm.Body);
            if (!places.TryGetValue(at, out Place? place)) places[at] = place = new(mutant.Site.Span, []);
            place.Mutants!.Add(mutant);
        }

        List<Place> loops = LoopsIn(tree.GetRoot());

        // The outer before the inner; of two alike, the body of a member before that of a loop, and that before the statement that it is.
        List<Place> ordered = [.. places.Values.Concat(loops).OrderBy(static place => place.Span.Start).ThenByDescending(static place => place.Span.Length)
            .ThenBy(static place => place.Mutants is null ? 1 : place.Mutants[0].Form is MutantForm.Body ? 0 : 2)];
        SchemataText text = new(tree.ToString(), ordered);
        int next = 0;
        text.Write(TextSpan.FromBounds(0, text.source.Length), ref next);
        return text.written.ToString();
    }

    /// <summary>Writes the body of a member so that its loops count their turns.</summary>
    private static string Counting(string body)
    {
        SchemataText text = new(body, LoopsIn(SyntaxFactory.ParseStatement(body)));
        int next = 0;
        text.Write(TextSpan.FromBounds(0, body.Length), ref next);
        return text.written.ToString();
    }

    private static List<Place> LoopsIn(SyntaxNode root) =>
    [
        .. root.DescendantNodesAndSelf()
            .Select(static loop => loop switch { WhileStatementSyntax one => one.Statement, ForStatementSyntax one => one.Statement, DoStatementSyntax one => one.Statement, _ => null })
            .OfType<StatementSyntax>()
            .Select(static body => new Place(body.Span, null)),
    ];

    /// <summary>Writes a piece of the source with the places in it, the first of which is <paramref name="next"/>.</summary>
    private void Write(TextSpan piece, ref int next)
    {
        int at = piece.Start;
        while (next < places.Count && piece.Contains(places[next].Span))
        {
            Place place = places[next++];
            written.Append(source, at, place.Span.Start - at);
            Write(place, ref next);
            at = place.Span.End;
        }

        written.Append(source, at, piece.End - at);
    }

    private void Write(Place place, ref int next)
    {
        if (place.Mutants is not { } mutants)
        {
            written.Append("{ global::MutantSwitch.Step(); ");
            Write(place.Span, ref next);
            written.Append(" }");
            return;
        }

        if (mutants[0].Form is MutantForm.Body)
        {
            WriteBody(mutants, mutants[0].Site.Wrap!, ref next);
            return;
        }

        string? type = mutants.Find(static mutant => mutant.Site.Type is not null)?.Site.Type;
        bool isEntry = mutants[0].Form is MutantForm.Entry;
        if (type is not null && !isEntry) written.Append("((").Append(type).Append(')');
        foreach (SourceMutant mutant in mutants)
        {
            int id = mutant.Id;
            written.Append(mutant.Form switch
            {
                MutantForm.True => $"/*m{id}*/(global::MutantSwitch.Is({id}) || (",
                MutantForm.False => $"/*m{id}*/(!global::MutantSwitch.Is({id}) && (",
                MutantForm.Statement => $"/*m{id}*/{{ if (!global::MutantSwitch.Is({id})) {{ ",
                MutantForm.Entry => $"/*m{id}*/.. global::MutantSwitch.Unless<{type}>({id}, ",
                _ when type is null => $"/*m{id}*/(global::MutantSwitch.Is({id}) ? /*a{id}*/({mutant.Site.Text})/*z{id}*/ : (",
                _ => $"/*m{id}*/(global::MutantSwitch.Is({id}) ? /*a{id}*/{mutant.Site.Text}/*z{id}*/ : ",
            });
        }

        Write(place.Span, ref next);
        foreach (SourceMutant mutant in Enumerable.Reverse(mutants))
        {
            written.Append(mutant.Form switch
            {
                MutantForm.True or MutantForm.False => "))",
                MutantForm.Statement => " } }",
                MutantForm.Entry => ")",
                _ when type is null => "))",
                _ => ")",
            });
            written.Append("/*e").Append(mutant.Id).Append("*/");
        }

        if (type is not null && !isEntry) written.Append(')');
    }

    private void WriteBody(List<SourceMutant> mutants, BodyWrap wrap, ref int next)
    {
        written.Append(wrap.Opens);
        foreach (SourceMutant mutant in mutants)
        {
            int id = mutant.Id;
            written.Append($"/*m{id}*/if (global::MutantSwitch.Is({id})) {wrap.OpensOne}/*a{id}*/{(wrap.Skips == 0 ? Counting(mutant.Site.Text) : mutant.Site.Text)}/*z{id}*/{wrap.ClosesOne} else /*e{id}*/");
        }

        written.Append(wrap.OpensOne);
        Write(TextSpan.FromBounds(mutants[0].Site.Span.Start + wrap.Skips, mutants[0].Site.Span.End), ref next);
        written.Append(wrap.ClosesOne).Append(wrap.Closes);
    }

    /// <summary>A place with something beside the original: mutants or, where there are none, the count of a loop's turns.</summary>
    private sealed record Place(TextSpan Span, List<SourceMutant>? Mutants);
}
