using FsCheck;

namespace EhchRules.Tests.Properties;

/// <summary>Records of which most say everything.</summary>
public static class NearlyComplete
{
    public static Arbitrary<RecordOnDay> Records() => Arbitraries.Records(static seed => RandomRecords.Make(seed, absent: seed % 3 == 0 ? 5 : 0));
}
