namespace EhchRules.Testing;

/// <summary>How much a test goes through: a fraction at a desk, all of it where the environment variable <c>EHCHRULES_FULL</c> is 1, as before a release.</summary>
public static class Sizes
{
    public const string Variable = "EHCHRULES_FULL";

    public static bool AreFull => Environment.GetEnvironmentVariable(Variable) == "1";

    public static int Of(int full, int desk) => AreFull ? full : desk;
}
