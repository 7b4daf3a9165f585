using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Reflection;

namespace EhchRules.Conformance;

/// <summary>The files of a suite, by the names they have in it, wherever they are kept.</summary>
internal abstract class SuiteFiles
{
    internal const string Manifest = "suite.json";

    private const string Vectors = ".jsonl";

    /// <summary>Gets the names of the files of vectors, in ordinal order.</summary>
    internal IReadOnlyList<string> VectorFiles => [.. Names.Where(static name => name.EndsWith(Vectors, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Gets whether there is a manifest.</summary>
    internal bool HasManifest => Names.Contains(Manifest, StringComparer.Ordinal);

    protected abstract IEnumerable<string> Names { get; }

    /// <summary>Opens a file.</summary>
    internal abstract Stream Open(string name);

    /// <summary>Finds the files beside the library.</summary>
    internal sealed class Embedded : SuiteFiles
    {
        private static readonly Assembly Here = typeof(Embedded).Assembly;

        protected override IEnumerable<string> Names => Here.GetManifestResourceNames();

        internal override Stream Open(string name) => Here.GetManifestResourceStream(name)!;
    }

    /// <summary>Finds the files in a folder, and in those directly below it.</summary>
    internal sealed class Folder(string path) : SuiteFiles
    {
        protected override IEnumerable<string> Names => Directory.EnumerateFiles(path)
            .Concat(Directory.EnumerateDirectories(path).SelectMany(Directory.EnumerateFiles))
            .Select(file => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'));

        internal override Stream Open(string name) => File.OpenRead(Path.Combine(path, name));
    }

    /// <summary>Finds one file.</summary>
    internal sealed class Deck(string path) : SuiteFiles
    {
        protected override IEnumerable<string> Names => [Path.GetFileName(path)];

        internal override Stream Open(string name) => File.OpenRead(path);
    }

    /// <summary>Finds the files in a zip archive, which is opened for each of them, so that none stays open.</summary>
    internal sealed class Archive(string path) : SuiteFiles
    {
        protected override IEnumerable<string> Names
        {
            get
            {
                using ZipArchive archive = ZipFile.OpenRead(path);
                return [.. archive.Entries.Select(static entry => entry.FullName)];
            }
        }

        [SuppressMessage("Reliability", "CA2000", Justification = "The entry closes its archive.")]
        internal override Stream Open(string name)
        {
            ZipArchive archive = ZipFile.OpenRead(path);
            return new Entry(archive, archive.GetEntry(name)!.Open());
        }

        /// <summary>An entry that closes its archive.</summary>
        private sealed class Entry(ZipArchive archive, Stream content) : Stream
        {
            public override bool CanRead => true;

            public override bool CanSeek => false;

            public override bool CanWrite => false;

            public override long Length => throw new NotSupportedException();

            public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

            public override int Read(byte[] buffer, int offset, int count) => content.Read(buffer, offset, count);

            public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => content.ReadAsync(buffer, cancellationToken);

            public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => content.ReadAsync(buffer, offset, count, cancellationToken);

            public override void Flush() => throw new NotSupportedException();

            public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

            public override void SetLength(long value) => throw new NotSupportedException();

            public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

            protected override void Dispose(bool disposing)
            {
                if (disposing)
                {
                    content.Dispose();
                    archive.Dispose();
                }

                base.Dispose(disposing);
            }
        }
    }
}
