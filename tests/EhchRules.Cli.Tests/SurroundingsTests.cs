namespace EhchRules.Cli.Tests;

/// <summary>What the program does where something that it usually has is missing.</summary>
public sealed class SurroundingsTests
{
    [Theory]
    [InlineData("score -")]
    [InlineData("score")]
    [InlineData("assess -")]
    [InlineData("timeline - --from 2020-10-01 --to 2020-10-31")]
    [InlineData("worklist -")]
    [InlineData("worklist sound.json --observations -")]
    [InlineData("diff - --from 2020-09-30 --to 2020-10-01")]
    [InlineData("diff --rule-set -")]
    [InlineData("measures -")]
    [InlineData("measures sound.json --events -")]
    [InlineData("premium - --month 2020-10")]
    [InlineData("verify - sound.json")]
    [InlineData("sample --practices -")]
    public async Task Closed_standard_input_is_refused_and_not_waited_for(string arguments)
    {
        using Shell shell = new();

        Assert.Equal("64\nehch: standard input: cannot be read: it is closed\n", await shell.RunAsync($"$ehch {arguments} <&-; echo $?"));
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("--help")]
    [InlineData("schema record")]
    [InlineData(Shell.Assess)]
    public async Task Closed_standard_output_is_an_error_with_a_name(string arguments)
    {
        using Shell shell = new();

        Assert.Equal("64\nehch: standard output: cannot be written: it is closed\n", await shell.RunAsync($"$ehch {arguments} >&-; code=$?; echo $code"));
    }

    [Theory]
    [InlineData("2>&-")]
    [InlineData("2> /dev/full")]
    public async Task Where_standard_error_takes_nothing_the_exit_code_still_tells(string redirected)
    {
        Shell.NeedsLinux();
        using Shell shell = new();
        shell.Folder.Write("faulty.json", Records.Faulty);

        string printed = await shell.RunAsync($"for file in sound.json faulty.json none.json; do $ehch assess $file --on 2020-10-19 {redirected} > out; echo $?; done; $ehch {Shell.Assess} -o report <&- >&- {redirected}; head -1 report");

        Assert.Equal($"0\n2\n64\n{Shell.FirstLine}\n", printed);
    }

    [Fact]
    public async Task A_later_runtime_is_enough()
    {
        string configuration = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "ehch.runtimeconfig.json"), TestContext.Current.CancellationToken);

        Assert.Contains("\"rollForward\": \"Major\"", configuration, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_temporary_folder_that_is_missing_is_named_with_its_purpose()
    {
        using Shell shell = new();

        string printed = await shell.RunAsync("export TMPDIR=/none", "$ehch assess - < sound.json; echo $?", $"$ehch {Shell.Assess} | head -1");

        Assert.Equal($"64\n{Shell.FirstLine}\nehch: the temporary folder /none/, which is needed to read standard input twice, does not exist; name another with TMPDIR\n", printed);
    }
}
