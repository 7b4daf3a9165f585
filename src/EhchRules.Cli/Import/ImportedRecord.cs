using EhchRules.Tables;

namespace EhchRules.Cli.Import;

/// <summary>A record as it is written, and where what it said before disagrees with the registers.</summary>
internal sealed record ImportedRecord(NetworkRecord Record, IReadOnlyList<RegisterDisagreement> Disagreements);
