namespace EhchRules.Cli.Premiums;

/// <summary>How premiums are written.</summary>
internal enum PremiumFormat
{
    Text,
    Json,
}
