using System.Reflection;
using EhchRules.Adequacy.Schemata;
using EhchRules.Scoring;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace EhchRules.Adequacy.Tests.Schemata;

/// <summary>The sources of the libraries, put together without their project files.</summary>
public sealed class LibrarySourceTests
{
    public static TheoryData<Assembly> Libraries => [typeof(News2).Assembly, typeof(EhchRuleSet).Assembly];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_compiles_with_what_its_build_makes(Assembly library)
    {
        MetadataReference[] besides = [.. new[] { typeof(News2).Assembly, typeof(IServiceCollection).Assembly }.Where(other => other != library).Select(static other => MetadataReference.CreateFromFile(other.Location))];

        Compilation compilation = LibrarySource.Of(library, Repository.PathOf("src"), besides);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static one => one.Severity is DiagnosticSeverity.Error));
    }
}
