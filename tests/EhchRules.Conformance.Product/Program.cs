using System.Collections.Immutable;
using EhchRules.Conformance;
using EhchRules.Conformance.Product;

// The library as a product that is asked from outside, and everything that a product can do wrong, by a switch.
string ValueOf(string name) => Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : string.Empty;

ProductProfile profile = LibraryProduct.Profile;
if (ValueOf("--levels") is { Length: > 0 } levels) profile = profile with { Levels = [.. levels.Split(',').Select(static level => Enum.Parse<ConformanceLevel>(level))] };
if (ValueOf("--details") is { Length: > 0 } details) profile = profile with { Details = details == "none" ? ImmutableArray<string>.Empty : [.. details.Split(',')] };
ProductHost host = ValueOf("--break") is { Length: > 0 } broken
    ? new(profile, new BrokenAnswers(Enum.Parse<ConformanceLevel>(broken), ValueOf("--requirement")).AnswerAsync)
    : new(profile, LibraryProduct.AnswerAsync);

if (args.Contains("--http")) await LoopbackServer.RunAsync(host);
else if (Misbehaviour.Named(args) is { } misbehaviour) await misbehaviour(host);
else await host.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput());
