#!/usr/bin/env dotnet
// Puts a product to the conformance suite: ehch-product/1 on standard input and output.
// Copy this file, fill in `product` and `Answer`, and run
//
//     dotnet build Adapter.cs -o built
//     ehch conformance run --product "dotnet built/Adapter.dll"
//
// It needs the .NET SDK 10 and nothing else. With an earlier one, take the next line out and make it the Program.cs of `dotnet new console`.
#:property PublishAot=false

using System.Text;
using System.Text.Json.Nodes;

const string Protocol = "ehch-product/1";

// What the product is called, the levels that it implements, and the details that it answers with.
var product = new JsonObject { ["name"] = "My product", ["version"] = "0.1", ["levels"] = new JsonArray("HomeRounds"), ["details"] = new JsonArray() };

// The answers to one question: one for each subject, or a single one without a subject.
static JsonArray Answer(JsonObject question)
{
    // Call your product here. question["level"] says what is asked, question["record"] (or question["observation"]) is the input.
    // For HomeRounds: return [new JsonObject { ["subject"] = new JsonObject { ["kind"] = "Home", ["id"] = "oakfield" }, ["outcome"] = "Met" }];
    throw new SkipException($"{question["level"]} is not mapped yet");
}

JsonObject Reply(JsonObject message)
{
    if ((string?)message["do"] == "start")
    {
        return (string?)message["protocol"] == Protocol ? new() { ["started"] = product.DeepClone() } : new() { ["error"] = $"speaks {Protocol}" };
    }

    if ((string?)message["do"] != "run") throw new InvalidDataException($"no such message: {message["do"]}");
    var said = new JsonObject { ["id"] = message["id"]!.DeepClone() };
    try
    {
        said["answers"] = Answer(message);
    }
    catch (SkipException skip)
    {
        said["skipped"] = skip.Message;
    }
    catch (Exception error)
    {
        Console.Error.WriteLine(error);
        said["error"] = error.Message;
    }

    return said;
}

// Standard output belongs to the protocol: what the product prints goes to standard error.
using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
Console.SetOut(Console.Error);
while (input.ReadLine() is { } line)
{
    try
    {
        var message = JsonNode.Parse(line)!.AsObject();
        if ((string?)message["do"] == "stop") break;
        output.WriteLine(Reply(message).ToJsonString());
    }
    catch (Exception error)
    {
        Console.Error.WriteLine(error);
    }
}

/// <summary>Thrown with the reason where the product does not implement what is asked.</summary>
internal sealed class SkipException(string reason) : Exception(reason);
