using System.Text;
using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

/// <summary>Files with slips anywhere in them: whatever they hold is told on one line or used, and never thrown.</summary>
public class HostileFileTests
{
    private const string Signs = ",\"\n\r{}[]:;|\\ \tUAYN019-/\u0000\uFEFFé";

    private static readonly string[] Cqc =
    [
        new ActiveSheet { Preamble = "Notes\n" }.With(Homes.Oakfield).With(Homes.Elm, ("Location Name", "Elm, \"the\" Court")).ToString(),
        "This data was produced on 16 September 2026,,\nName,Service types,Specialisms/services,CQC Location ID (for office use only)\nElm,Nursing homes|Dentist,Dementia,1-100000001\n",
        """{"locationId":"1-100000001","numberOfBeds":20,"relationships":[{"relatedLocationId":"1-100000002"}],"specialisms":[{"name":"Dementia"}]}""" + "\n{\"locationId\":\"1-100000002\"}\n",
        """[{"locationId":"1-100000001","registrationDate":"2012-03-01","careHome":true},{"locationId":"1-100000002"}]""",
    ];

    private static readonly string[] Practices =
    [
        "PRACTICE_CODE,PCN_ODS_CODE,PCN_NAME,CCG_ODS_CODE,STP_ODS_CODE\nA81001,U57490,\"FIRST, PCN\",16C,QHM\nA81002,U,None,16C,QHM\n",
        "A81001,ONE,16C,NHS,U57490,OLD PCN,16C,NHS,20190701,20230331\nA81001,ONE,16C,NHS,U57491,SECOND PCN,84H,NHS,20230401,\n",
    ];

    [SeededProperty(20_000, desk: 2_000)]
    public async Task A_register_of_CQC_with_slips_is_read_or_told(int seed)
    {
        Chance chance = new(seed);

        CqcReading reading = await CqcAsync(WithSlips(chance.Of<string>(Cqc), chance), Day, chance.Likely(20) ? Encoding.Latin1 : null);

        AssertTold(reading.Faults, reading.Register is null);
    }

    [SeededProperty(10_000, desk: 1_000)]
    public async Task A_register_of_practices_with_slips_is_read_or_told(int seed)
    {
        Chance chance = new(seed);

        PracticeReading reading = await PracticesAsync(WithSlips(chance.Of<string>(Practices), chance));

        AssertTold(reading.Faults, reading.Register is null);
    }

    private static void AssertTold(IReadOnlyList<RegisterFault> faults, bool isNothingRead)
    {
        if (isNothingRead) Assert.NotEmpty(faults);
        Assert.All(faults.Texts(), static text => Assert.DoesNotContain('\n', text));
    }

    private static string WithSlips(string text, Chance chance)
    {
        StringBuilder slipped = new(text);
        for (int slips = 1 + chance.Below(6); slips > 0 && slipped.Length > 1; slips--)
        {
            int place = chance.Below(slipped.Length);
            switch (chance.Below(3))
            {
                case 0: slipped[place] = chance.Of<char>(Signs); break;
                case 1: slipped.Insert(place, chance.Of<char>(Signs)); break;
                default: slipped.Remove(place, Math.Min(1 + chance.Below(8), slipped.Length - place)); break;
            }
        }

        return slipped.ToString();
    }
}
