using Microsoft.CodeAnalysis.Text;

namespace EhchRules.Adequacy.Mutants;

/// <summary>A piece of a source that holds a choice between the original and its mutants.</summary>
/// <param name="Span">The piece.</param>
/// <param name="Text">The text of the piece under the mutant.</param>
/// <param name="Type">The type it is to have where its text alone does not tell; null where that is plain.</param>
/// <param name="Declares">Whether a pattern in it declares a name that may be used behind it.</param>
/// <param name="Wrap">How it is written where it is the body of a member; null otherwise.</param>
internal sealed record Site(TextSpan Span, string Text, string? Type, bool Declares, BodyWrap? Wrap = null);

/// <summary>How the body of a member is written so that several can stand there.</summary>
/// <param name="Skips">How many signs of the body's text are left out at its start.</param>
/// <param name="Opens">What comes before the choice.</param>
/// <param name="Closes">What comes behind it.</param>
/// <param name="OpensOne">What comes before one body.</param>
/// <param name="ClosesOne">What comes behind it.</param>
internal sealed record BodyWrap(int Skips, string Opens, string Closes, string OpensOne, string ClosesOne);

/// <summary>A change of a text.</summary>
/// <param name="Span">The piece that changes.</param>
/// <param name="Text">What it reads instead.</param>
internal sealed record TextEdit(TextSpan Span, string Text)
{
    internal string Apply(string source) => string.Concat(source.AsSpan(0, Span.Start), Text, source.AsSpan(Span.End));
}
