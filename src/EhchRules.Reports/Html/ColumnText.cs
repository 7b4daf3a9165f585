using System.Globalization;
using System.Text;

namespace EhchRules.Reports;

/// <summary>Writes a column of numbers in few signs: <c>5,7*3,*2</c> is a five, three sevens and twice nothing.</summary>
internal static class ColumnText
{
    internal static string Of(IEnumerable<int?> numbers)
    {
        StringBuilder text = new();
        int? last = null;
        int times = 0;
        foreach (int? number in numbers)
        {
            if (times > 0 && number == last)
            {
                times++;
                continue;
            }

            Add(text, last, times);
            (last, times) = (number, 1);
        }

        Add(text, last, times);
        return text.ToString();
    }

    internal static string Of(IEnumerable<int> numbers) => Of(numbers.Select(static number => (int?)number));

    /// <summary>Writes a column as the steps from each number to the next, the first from 0: for numbers that mostly go up by one.</summary>
    internal static string OfSteps(IEnumerable<int> numbers)
    {
        int last = 0;
        return Of(numbers.Select(number =>
        {
            int step = number - last;
            last = number;
            return step;
        }));
    }

    private static void Add(StringBuilder text, int? number, int times)
    {
        if (times == 0) return;
        if (text.Length > 0) text.Append(',');
        if (number is { } known) text.Append(CultureInfo.InvariantCulture, $"{known}");
        if (times > 1 || number is null) text.Append(CultureInfo.InvariantCulture, $"*{times}");
    }
}
