using EhchRules.Adequacy;

return await AdequacyCommand.Make().Parse(args).InvokeAsync();
