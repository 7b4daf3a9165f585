namespace EhchRules.Cli.Console;

/// <summary>Whoever read what is written has stopped reading, as <c>head</c> does. There is nobody to tell.</summary>
internal sealed class ReaderGoneException() : IOException("nobody reads what is written any more");
