using Microsoft.Playwright;

namespace EhchRules.Browser.Tests;

/// <summary>A window in which a page is looked at.</summary>
/// <param name="Width">Its width in pixels of the style sheet.</param>
/// <param name="Height">Its height.</param>
/// <param name="Scheme">Whether the reader prefers light or dark.</param>
/// <param name="Media">Screen or print.</param>
/// <param name="HasScripts">Whether scripts run.</param>
internal sealed record PageView(int Width, int Height, ColorScheme Scheme = ColorScheme.Light, Media Media = Media.Screen, bool HasScripts = true)
{
    internal static readonly PageView Desk = new(1280, 900);

    internal static readonly PageView Phone = new(360, 740);

    /// <summary>The text of an A4 page within margins of 15 mm, at 96 pixels an inch.</summary>
    internal static readonly PageView Paper = new(680, 1009, Media: Media.Print);

    internal PageView Dark => this with { Scheme = ColorScheme.Dark };

    /// <summary>Gets a view by the names that tests give it.</summary>
    /// <param name="width"><c>desk</c>, <c>phone</c> or <c>paper</c>.</param>
    /// <param name="scheme"><c>light</c> or <c>dark</c>.</param>
    internal static PageView Of(string width, string scheme)
    {
        PageView view = width switch { "desk" => Desk, "phone" => Phone, _ => Paper };
        return scheme == "dark" ? view.Dark : view;
    }

    public override string ToString() => $"{Width} px, {Scheme}, {Media}";
}
