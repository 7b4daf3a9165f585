namespace EhchRules.Scoring.Tests;

/// <summary>The managed memory that a call takes, after a first call has loaded what is loaded once.</summary>
internal static class Allocated
{
    internal static long By(Action call)
    {
        call();
        call();
        long before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
