using EhchRules.SampleHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NRules.Fluent;

// A generic host that follows an invented network through October 2020, and says which tasks come and go.
HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);

RuleRepository own = new();
own.Load(static rules => rules.From(typeof(NursingPlanRule)).To("tasks"));

builder.Services.AddEhchRules(static options => options.RuleSetVersion = "2026.12");
builder.Services.AddEhchRulesNRules(options => options.Add(own));
builder.Services.AddHostedService<TaskBoard>();

await builder.Build().RunAsync();
