using FsCheck.Xunit;
using Occ.Support.Tests.Formats;

namespace Occ.Support.Tests.Codecs;

/// <summary>The check values that the catalogue of parametrised CRC algorithms publishes, and slow twins.</summary>
public sealed class CrcTests
{
    [Fact]
    public void The_published_check_values_hold()
    {
        Assert.Equal(0x31c3, Crc16.Xmodem("123456789"u8));
        Assert.Equal(0xcbf43926, Crc32.Of("123456789"u8));
    }

    [Property]
    public void The_check_value_is_the_one_of_the_definition(byte[] bytes)
    {
        Assert.Equal(PlainCrc16.Xmodem(bytes), Crc16.Xmodem(bytes));
        Assert.Equal(System.IO.Hashing.Crc32.HashToUInt32(bytes), Crc32.Of(bytes));
    }
}
