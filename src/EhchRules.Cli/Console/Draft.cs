namespace EhchRules.Cli.Console;

/// <summary>What is to be written of one, made ready before its turn has come.</summary>
internal abstract class Draft;
