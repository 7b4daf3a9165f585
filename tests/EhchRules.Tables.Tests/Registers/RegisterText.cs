using System.Text;

namespace EhchRules.Tables.Tests.Registers;

/// <summary>Reads registers from text.</summary>
internal static class RegisterText
{
    internal static readonly DateOnly Day = new(2026, 9, 1);

    internal static Task<CqcReading> CqcAsync(string text) => CqcAsync(text, Day);

    internal static async Task<CqcReading> CqcAsync(string text, DateOnly? day, Encoding? encoding = null)
    {
        encoding ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using MemoryStream stream = new([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        return await CqcRegister.ReadAsync(stream, day, TestContext.Current.CancellationToken);
    }

    /// <summary>Reads a register that must have no fault.</summary>
    internal static async Task<CqcRegister> SoundAsync(string text)
    {
        CqcReading reading = await CqcAsync(text);
        Assert.Empty(reading.Faults);
        return reading.Register!;
    }

    internal static async Task<PracticeReading> PracticesAsync(string text, DateOnly? day = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return await PracticeRegister.ReadAsync(stream, day, TestContext.Current.CancellationToken);
    }

    internal static CqcLocationId Id(string id) => CqcLocationId.Parse(id);

    internal static string[] Texts(this IEnumerable<RegisterFault> faults) => [.. faults.Select(static fault => fault.ToString())];
}
