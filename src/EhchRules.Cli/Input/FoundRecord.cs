using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>A record that has been found in a file and not been read.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text, to be disposed of by whoever reads it.</param>
internal readonly record struct FoundRecord(RecordFile File, UnreadRecord Text);
