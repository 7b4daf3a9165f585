namespace EhchRules.Cli.Console;

/// <summary>The command cannot be carried out as it was given. The message is shown as it is, without a stack trace.</summary>
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
