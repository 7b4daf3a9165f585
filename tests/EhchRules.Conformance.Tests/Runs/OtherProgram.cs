namespace EhchRules.Conformance.Tests.Runs;

/// <summary>The product of tests/EhchRules.Conformance.Product, which lies beside the tests.</summary>
internal static class OtherProgram
{
    internal static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "EhchRules.Conformance.Product.dll");

    internal static string Command(string switches) => $"dotnet '{Path}' {switches}";

    internal static ProcessProduct With(string switches) => new(Command(switches));
}
