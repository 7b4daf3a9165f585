using EhchRules;
using System.Collections.Immutable;
using EhchRules.NRules;
using EhchRules.NRules.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NRules.Extensibility;

// The container's own namespace, where those who register things look for them.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers sessions with a container.</summary>
public static class EhchNRulesServiceCollectionExtensions
{
    /// <summary>Registers an <see cref="EhchSessionFactory"/>, and the <see cref="EhchRuleRepository"/> that it compiles; and the rules as <c>AddEhchRules</c> does, unless that was called.</summary>
    /// <remarks>
    /// <para>Both are singletons, and safe on any number of threads. The factory compiles the rules when it is first resolved. Sessions are
    /// opened from it, with the options of <c>AddEhchRules</c>; each is for one thread at a time, and is not registered.</para>
    /// <para>What a host's rule depends on is resolved from the container at large, at each firing: a singleton, or something transient that
    /// need not be disposed of, and nothing scoped. A host that wants otherwise sets the resolver of a session as it opens it.</para>
    /// <para>Registered again, the last options hold.</para>
    /// </remarks>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Chooses the options, at once; null means all requirements and no rules besides.</param>
    /// <exception cref="ArgumentException">An option cannot be; the message names all that cannot, with their values and what was expected.</exception>
    public static IServiceCollection AddEhchRulesNRules(this IServiceCollection services, Action<EhchNRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        EhchNRulesOptions options = new();
        configure?.Invoke(options);
        ImmutableArray<string> faults = options.Faults();
        if (faults.Length > 0) throw new ArgumentException($"EhchRules.NRules cannot be registered. {string.Join("; ", faults)}.", nameof(configure));

        services.AddEhchRules();
        services.Replace(ServiceDescriptor.Singleton(options.Requirements));
        services.Replace(ServiceDescriptor.Singleton(provider => EhchSessionFactory.Compile(
            provider.GetRequiredService<EhchRuleRepository>(), options.Own(provider), provider.GetRequiredService<AssessmentOptions>(), new ContainerResolver(provider))));
        return services;
    }

    private sealed class ContainerResolver(IServiceProvider provider) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => provider.GetRequiredService(serviceType);
    }
}
