using System.Collections.Immutable;
using EhchRules;
using EhchRules.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

// The container's own namespace, where those who register things look for them.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the rules with a container.</summary>
public static class EhchRulesServiceCollectionExtensions
{
    /// <summary>Registers the rules: an <see cref="EhchRuleSet"/> with the options as its defaults, and those options.</summary>
    /// <remarks>
    /// <para>Both are singletons: immutable, without state, and safe on any number of threads, so that anything of any lifetime may take
    /// them. Records, assessments and timelines are values, and are not registered.</para>
    /// <para>Registered again, the last options hold. Without <paramref name="configure"/> an earlier registration stays as it is, and so do
    /// <see cref="AssessmentOptions"/> that the host has registered itself.</para>
    /// </remarks>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Chooses the options, at once; null means the defaults.</param>
    /// <exception cref="ArgumentException">An option cannot be; the message names all that cannot, with their values and what was expected.</exception>
    public static IServiceCollection AddEhchRules(this IServiceCollection services, Action<EhchRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        EhchRulesOptions options = new();
        configure?.Invoke(options);
        ImmutableArray<string> faults = options.Faults();
        if (faults.Length > 0) throw new ArgumentException($"EhchRules cannot be registered. {string.Join("; ", faults)}.", nameof(configure));

        AssessmentOptions assessment = options.ToAssessmentOptions();
        if (configure is not null)
        {
            services.RemoveAll<AssessmentOptions>();
            services.RemoveAll<EhchRuleSet>();
        }

        services.TryAddSingleton(assessment);
        services.TryAddSingleton(static provider => EhchRuleSet.Current.WithDefaults(provider.GetRequiredService<AssessmentOptions>()));
        return services;
    }
}
