namespace EhchRules.Cli.Tests.Console;

/// <summary>A report is written where the user said, whatever the name stands for.</summary>
public sealed class NamedOutputTests
{
    [Fact]
    public async Task A_relative_link_is_followed_from_its_own_folder_and_not_from_the_root()
    {
        using Shell shell = new();

        string printed = await shell.RunAsync(
            "mkdir real elsewhere; ln -s ../elsewhere/report real/link; ln -s real short",
            "echo old > target; ln -s target first; ln -s first second",
            $"$ehch {Shell.Assess} -o second; echo $?",
            $"$ehch {Shell.Assess} -o short/link; echo $?",
            "readlink first second real/link");

        Assert.Equal("0\n0\ntarget\nfirst\n../elsewhere/report\n", printed);
        Assert.StartsWith(Shell.FirstLine, await shell.ReadAsync("target"), StringComparison.Ordinal);
        Assert.StartsWith(Shell.FirstLine, await shell.ReadAsync("elsewhere/report"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_dots_behind_a_linked_folder_lead_where_the_system_leads()
    {
        using Shell shell = new();

        await shell.RunAsync("mkdir -p real/below; ln -s real/below short", $"$ehch {Shell.Assess} -o short/../report");

        Assert.StartsWith(Shell.FirstLine, await shell.ReadAsync("real/report"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ln -s two one; ln -s one two", "one", "one: is a link that leads back to itself")]
    [InlineData("mkdir folder; ln -s folder link", "link", "link: is a directory; name a file to write")]
    [InlineData("true", "none/report", "none/report: cannot be written: there is no such folder")]
    [InlineData("true", "none/", "none/: cannot be written: there is no such folder")]
    public async Task What_cannot_be_a_file_is_refused_by_its_name(string prepare, string output, string message)
    {
        using Shell shell = new();

        string printed = await shell.RunAsync(prepare, $"$ehch {Shell.Assess} -o {output}; echo $?");

        Assert.Equal($"64\nehch: {message}\n", printed);
    }

    [Theory]
    [InlineData("ln -s sound.json link", "sound.json", "-o link")]
    [InlineData("ln -s sound.json link", "link", "-o sound.json")]
    [InlineData("ln -s sound.json link; ln -s link again", "link", "-o again")]
    [InlineData("ln sound.json hard", "sound.json", "-o hard")]
    [InlineData("true", "sound.json", "-o ./sound.json")]
    [InlineData("true", "sound.json", ">> sound.json")]
    public async Task One_file_under_two_names_cannot_be_read_and_written(string prepare, string input, string output)
    {
        Shell.NeedsLinux();
        using Shell shell = new();

        string printed = await shell.RunAsync(prepare, $"$ehch assess {input} --on 2020-10-19 {output}; echo $?");

        Assert.Equal($"64\nehch: {input}: is both read and written; write to another file\n", printed);
        Assert.Equal(Records.Sound(), await shell.ReadAsync("sound.json"));
    }

    [Fact]
    public async Task A_file_of_practices_cannot_be_written_over_with_the_sample()
    {
        using Shell shell = new();

        string printed = await shell.RunAsync("echo practices > practices.csv", "$ehch sample --practices practices.csv -o practices.csv; echo $?; cat practices.csv");

        Assert.Equal("64\npractices\nehch: practices.csv: is both read and written; write to another file\n", printed);
    }

    [Fact]
    public async Task A_file_keeps_its_permissions_and_a_new_one_has_those_of_the_mask()
    {
        using Shell shell = new();

        string printed = await shell.RunAsync(
            "umask 027; touch private shared; chmod 600 private; chmod 666 shared",
            $"for to in private shared new; do $ehch {Shell.Assess} -o $to; ls -l $to | cut -c 1-10; done");

        Assert.Equal("-rw-------\n-rw-rw-rw-\n-rw-r-----\n", printed);
    }

    [Fact]
    public async Task A_file_with_two_names_keeps_both()
    {
        Shell.NeedsLinux();
        using Shell shell = new();

        await shell.RunAsync("echo old > one; ln one two", $"$ehch {Shell.Assess} -o one");

        Assert.StartsWith(Shell.FirstLine, await shell.ReadAsync("two"), StringComparison.Ordinal);
        Assert.Equal(["one", "sound.json", "two"], shell.Folder.FileNames);
    }

    [Fact]
    public async Task A_pipe_with_a_name_is_written_to_and_stays_a_pipe()
    {
        using Shell shell = new();

        string printed = await shell.RunAsync("mkfifo pipe; cat pipe > read &", $"$ehch {Shell.Assess} -o pipe; echo $?; wait; test -p pipe && head -1 read");

        Assert.Equal($"0\n{Shell.FirstLine}\n", printed);
    }

    [Fact]
    public async Task Standard_output_by_its_device_goes_on_behind_what_is_there()
    {
        Shell.NeedsLinux();
        using Shell shell = new();

        string printed = await shell.RunAsync(
            $"echo before > log; $ehch {Shell.Assess} -o /dev/stdout >> log; head -2 log",
            $"{{ $ehch schema record; $ehch {Shell.Assess}; }} > both; grep -c draft both; grep -c '{Shell.FirstLine}' both",
            $"$ehch {Shell.Assess} -o /dev/fd/5 5> five; head -1 five",
            $"$ehch {Shell.Assess} -o /dev/fd/7; echo $?");

        Assert.Equal($"before\n{Shell.FirstLine}\n1\n1\n{Shell.FirstLine}\n64\nehch: /dev/fd/7: cannot be written: it is not open\n", printed);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_takes_no_new_one_is_written_over()
    {
        using Shell shell = new();
        string nobody = await WithoutRightsAsync(shell);

        string printed = await shell.RunAsync(
            "mkdir closed; echo old > closed/report; chmod 666 closed/report; chmod 755 . closed; chmod 644 sound.json",
            "test -n \"$(id -u | grep -v ^0)\" && chmod 555 closed",
            $"{nobody} $ehch {Shell.Assess} -o closed/report; echo $?; head -1 closed/report",
            $"{nobody} $ehch {Shell.Assess} -o closed/new; echo $?",
            $"{nobody} env TMPDIR=/none $ehch {Shell.Assess} -o closed/report; echo $?; head -1 closed/report; chmod 755 closed");

        Assert.Equal(
            $"""
            0
            {Shell.FirstLine}
            64
            64
            {Shell.FirstLine}
            ehch: closed/new: cannot be written: its folder takes no new file
            ehch: the temporary folder /none/, which is needed to make the report for closed/report whole before it is written there, does not exist; name another with TMPDIR

            """,
            printed);
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_not_replaced_either()
    {
        using Shell shell = new();
        string nobody = await WithoutRightsAsync(shell);

        string printed = await shell.RunAsync("echo old > report; chmod 444 report; chmod 777 .; chmod 644 sound.json", $"{nobody} $ehch {Shell.Assess} -o report; echo $?; cat report");

        Assert.StartsWith("64\nold\nehch: report: cannot be written: ", printed, StringComparison.Ordinal);
    }

    /// <summary>Finds how to run the program without the rights of root, to whom no folder is closed.</summary>
    private static async Task<string> WithoutRightsAsync(Shell shell)
    {
        if (await shell.RunAsync("id -u") != "0\n") return string.Empty;
        const string Nobody = "setpriv --reuid 65534 --regid 65534 --clear-groups";
        string version = await shell.RunAsync("chmod 755 .", $"{Nobody} $ehch --version 2>&1");
        Assert.SkipUnless(version.StartsWith("ehch ", StringComparison.Ordinal), "Root may write everywhere, and nobody else can run the program here.");
        return Nobody;
    }
}
