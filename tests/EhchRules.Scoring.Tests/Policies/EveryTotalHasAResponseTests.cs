namespace EhchRules.Scoring.Tests;

/// <summary>Fault 16 of the reference: a rule wrote an output that nothing read, so that a total of 7 and above never had a response.</summary>
public sealed class EveryTotalHasAResponseTests
{
    public static TheoryData<string, int, bool> EveryTotal
    {
        get
        {
            TheoryData<string, int, bool> cases = [];
            foreach (string policy in new[] { "hospital", "care home" })
            {
                for (int total = 0; total <= 20; total++)
                {
                    cases.Add(policy, total, false);
                    cases.Add(policy, total, true);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(EveryTotal))]
    public void Every_total_has_a_response_or_says_why_it_has_none(string setting, int total, bool singleThree)
    {
        ResponsePolicy policy = setting == "hospital" ? ResponsePolicies.RcpHospital2017 : ResponsePolicies.CareHomeEscalation;

        ResponseRow row = policy.RowOf(total, singleThree);

        Assert.True(row.From <= total && total <= row.Through, $"{row} does not take {total}");
        Assert.NotEqual(row.Response is null, row.WhyNotSourced is null);
        Assert.NotEqual("", (row.Response ?? row.WhyNotSourced)!.Trim());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    public void A_total_that_no_score_has_is_refused(int total) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponsePolicies.RcpHospital2017.RowOf(total, singleParameterThree: false));
}
