using System.Reflection;
using EhchRules.Catalogue;

namespace EhchRules.Conformance;

/// <summary>This library as a product: it answers on every level and with every detail.</summary>
public static class LibraryProduct
{
    /// <summary>Gets what it says of itself.</summary>
    public static ProductProfile Profile { get; } =
        new("EhchRules", $"{VersionOf(typeof(EhchRuleSet).Assembly)}, rule set {RuleSetVersion.Current}", [.. Enum.GetValues<ConformanceLevel>()], ProductProfile.AllDetails);

    /// <summary>Makes it a product that can be asked in a run.</summary>
    public static ConformanceProduct Make() => new InProcessProduct(Profile, AnswerAsync);

    /// <summary>Answers a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="cancellationToken">Ends the answering.</param>
    /// <returns>What the library says; <see cref="UnknownCause.ProductError"/> where the record of the question has faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public static async ValueTask<ProductAnswer> AnswerAsync(ProductQuestion question, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        try
        {
            return await LibraryAnswers.ToAsync(question, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception faulty) when (faulty is RecordFaultException or KeyNotFoundException or FormatException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return new ProductAnswer.Unknown(UnknownCause.ProductError, faulty.Message);
        }
    }

    private static string VersionOf(Assembly assembly) => assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
