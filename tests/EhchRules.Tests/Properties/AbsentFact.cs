using System.Text.Json.Nodes;

namespace EhchRules.Tests.Properties;

/// <summary>A fact that an object of a record leaves out, and the values that it may turn out to have.</summary>
internal sealed record AbsentFact(JsonObject Owner, string Name, string[] Values);
