using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EhchRules.Conformance;

/// <summary>Sixteen bytes in place of an id, so that any number of ids can be remembered. No two ids share them in practice, not even by design.</summary>
internal static class IdHash
{
    internal static UInt128 Of(string id) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
