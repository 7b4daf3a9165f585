using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>One of several shapes, by what the value is.</summary>
/// <typeparam name="T">What they have in common.</typeparam>
internal sealed class ChoiceShape<T> : Shape<T>
    where T : class
{
    private readonly List<Option> options = [];

    /// <summary>Adds a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="take">Takes what is written in it; null where the value is of another.</param>
    internal ChoiceShape<T> Or<TOwn>(Shape<TOwn> shape, Func<T, TOwn?> take)
        where TOwn : class
    {
        options.Add(new Option<TOwn>(shape, take));
        return this;
    }

    internal override void Write(ShapeWriter writer, T value)
    {
        if (!options.Any(option => option.TryWrite(writer, value)))
        {
            throw new InvalidOperationException($"{value.GetType().Name} has no shape.");
        }
    }

    internal override async ValueTask WriteAsync(JsonShapeWriter writer, T value, CancellationToken cancellationToken)
    {
        foreach (Option option in options)
        {
            if (await option.TryWriteAsync(writer, value, cancellationToken).ConfigureAwait(false)) return;
        }

        throw new InvalidOperationException($"{value.GetType().Name} has no shape.");
    }

    internal override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray([.. options.Select(option => option.Schema(definitions))]) };

    private abstract class Option
    {
        internal abstract bool TryWrite(ShapeWriter writer, T value);

        internal abstract ValueTask<bool> TryWriteAsync(JsonShapeWriter writer, T value, CancellationToken cancellationToken);

        internal abstract JsonObject Schema(SchemaDefinitions definitions);
    }

    private sealed class Option<TOwn>(Shape<TOwn> shape, Func<T, TOwn?> take) : Option
        where TOwn : class
    {
        internal override bool TryWrite(ShapeWriter writer, T value)
        {
            if (take(value) is not { } own) return false;
            shape.Write(writer, own);
            return true;
        }

        internal override async ValueTask<bool> TryWriteAsync(JsonShapeWriter writer, T value, CancellationToken cancellationToken)
        {
            if (take(value) is not { } own) return false;
            await shape.WriteAsync(writer, own, cancellationToken).ConfigureAwait(false);
            return true;
        }

        internal override JsonObject Schema(SchemaDefinitions definitions) => shape.Schema(definitions);
    }
}
