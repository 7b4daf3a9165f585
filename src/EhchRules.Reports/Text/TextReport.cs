namespace EhchRules.Reports;

/// <summary>What is written as text for people.</summary>
public abstract class TextReport
{
    internal TextReport()
    {
    }

    /// <summary>Writes it as text for people, as the command <c>ehch</c> does.</summary>
    /// <remarks>
    /// The same answers and options give the same text: no clock, culture or terminal is asked. Control and formatting characters of a record are
    /// written as blanks, and an NHS number that is the id of a resident is masked. Where more is to be had, the text may name an option of the command.
    /// </remarks>
    /// <param name="text">What takes the text. Lines end as it ends them. It is neither flushed nor closed.</param>
    /// <param name="options">How the text is laid out; null means <see cref="TextOptions.Default"/>.</param>
    public void WriteText(TextWriter text, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Write(new TextPage(text, options ?? TextOptions.Default));
    }

    internal abstract void Write(TextPage page);
}
