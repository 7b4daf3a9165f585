using System.Collections.Immutable;
using System.Text;

namespace EhchRules.Conformance;

/// <summary>Splits a command into a program and its arguments, by the quotes of a shell. Nothing else of a shell is heeded: no variable, no pipe, no pattern.</summary>
internal static class CommandWords
{
    /// <summary>Splits a command. Single quotes take everything as it is, double quotes all but a backslash before a quote or a backslash.</summary>
    /// <param name="command">The command.</param>
    /// <param name="backslashIsPlain">Whether a backslash outside quotes is a letter like any other, as in paths on Windows.</param>
    /// <exception cref="ArgumentException">A quote is not closed, or there is no word.</exception>
    internal static ImmutableArray<string> Split(string command, bool backslashIsPlain)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        StringBuilder? word = null;
        for (int i = 0; i < command.Length; i++)
        {
            char letter = command[i];
            if (letter is '\'' or '"') i = Quoted(command, i, word ??= new());
            else if (letter is '\\' && !backslashIsPlain) (word ??= new()).Append(++i < command.Length ? command[i] : throw new ArgumentException("a backslash ends the command", nameof(command)));
            else if (letter is not (' ' or '\t' or '\r' or '\n')) (word ??= new()).Append(letter);
            else if (word is not null)
            {
                words.Add(word.ToString());
                word = null;
            }
        }

        if (word is not null) words.Add(word.ToString());
        return words.Count > 0 && words[0].Length > 0 ? words.DrainToImmutable() : throw new ArgumentException("the command names no program", nameof(command));
    }

    /// <returns>The position of the closing quote.</returns>
    private static int Quoted(string command, int open, StringBuilder word)
    {
        char quote = command[open];
        for (int i = open + 1; i < command.Length; i++)
        {
            char letter = command[i];
            if (letter == quote) return i;
            if (quote is '"' && letter is '\\' && i + 1 < command.Length && command[i + 1] is '"' or '\\') letter = command[++i];
            word.Append(letter);
        }

        throw new ArgumentException($"a quote ({quote}) is not closed", nameof(command));
    }
}
