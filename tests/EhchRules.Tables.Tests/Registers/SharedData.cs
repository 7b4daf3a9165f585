namespace EhchRules.Tables.Tests.Registers;

/// <summary>Reference files that lie beside the repository on some machines, and are no part of it.</summary>
internal static class SharedData
{
    /// <summary>Opens a file; the test is skipped where it is not there.</summary>
    internal static FileStream Open(string name)
    {
        string path = Path.Combine(Repository.Root, "..", "shared", "data", name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not here; it is not part of the repository.");
        return File.OpenRead(path);
    }
}
