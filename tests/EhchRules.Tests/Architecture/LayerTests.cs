using System.Reflection;
using System.Text.RegularExpressions;
using EhchRules.Records;

namespace EhchRules.Tests.Architecture;

/// <summary>Which part of EhchRules may know which: the nouns know nothing of the catalogue, rules or wire; nobody knows the wire.</summary>
public sealed partial class LayerTests
{
    private static readonly Assembly Library = typeof(NetworkRecord).Assembly;

    public static TheoryData<string> Parts => [.. Layers.MayKnow.Keys];

    [Fact]
    public void Every_namespace_has_its_place() => Assert.Empty(
        Library.GetTypes().Select(Layers.Of).Where(static part => part is not null && !Layers.MayKnow.ContainsKey(part)).Distinct());

    [Fact]
    public void What_a_part_may_know_never_leads_back_to_it()
    {
        string[] order = [.. Layers.MayKnow.Keys];

        Assert.All(Layers.MayKnow, part => Assert.All(part.Value, known => Assert.True(
            Array.IndexOf(order, known) < Array.IndexOf(order, part.Key), $"{part.Key} may know {known}, which stands after it")));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void No_type_names_one_of_a_part_it_may_not_know(string part)
    {
        List<string> found = [];
        foreach (Type type in Library.GetTypes().Where(type => Layers.Of(type) == part))
        {
            foreach (Type known in TypesKnown.By(type))
            {
                if (known.Assembly == Library && Layers.Of(known) is { } other && other != part && !Layers.MayKnow[part].Contains(other)) found.Add($"{type} knows {known}");
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public void The_search_sees_fields_signatures_and_bodies()
    {
        Assert.Contains(typeof(PcnCode), TypesKnown.By(typeof(PrimaryCareNetwork)));
        Assert.Contains(typeof(Facts), TypesKnown.By(typeof(Facts<>)));
        Assert.Contains(typeof(EhchRules.Catalogue.Requirement), TypesKnown.By(typeof(EhchRules.Assessments.Finding)));
        Assert.Contains(typeof(RecordFaults), TypesKnown.By(typeof(NetworkRecord)));
        Assert.Equal(Layers.Records, Layers.Of(typeof(NetworkRecord)));
        Assert.Equal(Layers.Nouns, Layers.Of(typeof(Facts<>)));
        Assert.Equal("Rules", Layers.Of(typeof(EhchRules.Rules.AsOf)));
    }

    [Fact]
    public void No_source_file_uses_a_namespace_that_its_part_may_not_know()
    {
        List<string> found = [];
        string root = Repository.PathOf("src", "EhchRules");
        foreach (string path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(root, path);
            if (relative.StartsWith("obj", StringComparison.Ordinal) || relative.StartsWith("bin", StringComparison.Ordinal)) continue;
            foreach (string use in ForbiddenUses(Layers.OfFile(relative), File.ReadAllLines(path))) found.Add($"{relative}: {use}");
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Rules", "using EhchRules.Json;")]
    [InlineData("Rules", "using EhchRules.Assessments;")]
    [InlineData("Catalogue", "using static EhchRules.Rules.Fact;")]
    [InlineData("Catalogue", "global using EhchRules.Calendars;")]
    [InlineData(Layers.Nouns, "using Terms = EhchRules.Catalogue.Term;")]
    [InlineData("Assessments", "    Json.EhchJson.HashRecord(record);")]
    [InlineData("Rules", "    return EhchRules.Json.EhchJson.MaxDepth;")]
    [InlineData("Calendars", "    private readonly Catalogue.Requirement requirement;")]
    [InlineData(Layers.Records, "    Rules.AsOf asOf = new(on);")]
    public void A_forbidden_use_is_seen(string part, string line) => Assert.Single(ForbiddenUses(part, [line]));

    [Theory]
    [InlineData("Rules", "using EhchRules.Catalogue;")]
    [InlineData("Json", "using EhchRules.Assessments;")]
    [InlineData("Rules", "using System.Text.Json;")]
    [InlineData("Rules", "    /// <summary>See Json.EhchJson.</summary>")]
    [InlineData("Catalogue", "    // what Rules.AsOf asks")]
    [InlineData("Assessments", "    findings = new(RuleBook.Rules.Length);")]
    [InlineData(Layers.Records, "using EhchRules.Catalogue;")]
    [InlineData(Layers.Nouns, "    Says = \"Catalogue.Requirement\",")]
    public void A_permitted_use_is_not(string part, string line) => Assert.Empty(ForbiddenUses(part, [line]));

    private static IEnumerable<string> ForbiddenUses(string part, string[] lines)
    {
        foreach (string line in lines)
        {
            if (line.TrimStart().StartsWith("//", StringComparison.Ordinal)) continue;
            Match match = Use().Match(Text().Replace(line, "\"\""));
            if (!match.Success) continue;
            string known = match.Groups["part"].Value;
            bool exists = Layers.MayKnow.ContainsKey(known);
            if (exists && known != part && !Layers.MayKnow[part].Contains(known)) yield return line.Trim();
        }
    }

    /// <summary>Matches a namespace of the library, named whole or, as code inside it may, by its last part.</summary>
    [GeneratedRegex(@"(?<![\w.])(EhchRules\.)?(?<part>Calendars|Catalogue|Rules|Assessments|DependencyInjection|WhatIf|Comparison|Funding|Worklists|Measures|Json)(\.[A-Z]|;)")]
    private static partial Regex Use();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Text();
}
