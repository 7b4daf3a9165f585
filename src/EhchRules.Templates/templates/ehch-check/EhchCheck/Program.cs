using EhchRules;
using EhchRules.Json;

// The record and the day that is judged: facts dated after it are not known yet.
string file = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "record.json");
DateOnly on = args.Length > 1 ? DateOnly.ParseExact(args[1], "yyyy-MM-dd") : new(2020, 10, 19);

await using FileStream json = File.OpenRead(file);
RecordReading reading = await EhchJson.TryReadRecordAsync(json);
if (reading.Record is not { } record)
{
    foreach (RecordFault fault in reading.Faults) Console.Error.WriteLine(fault);
    return 2;
}

Finding[] notMet = [.. EhchRuleSet.Current.Assess(record, on).Findings.Where(finding => finding.Outcome is Outcome.NotMet)];
foreach (Finding finding in notMet) Console.WriteLine(finding);
return notMet.Length == 0 ? 0 : 1;
