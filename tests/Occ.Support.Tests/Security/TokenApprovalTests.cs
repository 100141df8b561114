using System.Text;

namespace Occ.Support.Tests.Security;

public sealed class TokenApprovalTests
{
    [Theory]
    [InlineData("approve(address,uint256)")]
    [InlineData("increaseAllowance(address,uint256)")]
    [InlineData("setApprovalForAll(address,bool)")]
    [InlineData("permit(address,address,uint256,uint256,uint8,bytes32,bytes32)")]
    [InlineData("permit(address,address,uint256,uint256,bool,uint8,bytes32,bytes32)")]
    [InlineData("approve(address,address,uint160,uint48)")]
    [InlineData("permit(address,((address,uint160,uint48,uint48),address,uint256),bytes)")]
    [InlineData("permit(address,((address,uint160,uint48,uint48)[],address,uint256),bytes)")]
    [InlineData("permitTransferFrom(((address,uint256),uint256,uint256),(address,uint256),address,bytes)")]
    [InlineData("permitTransferFrom(((address,uint256)[],uint256,uint256),(address,uint256)[],address,bytes)")]
    public void Every_function_that_approves_is_known_by_its_selector(string signature)
    {
        Span<byte> hash = stackalloc byte[32];
        Digests.Keccak256(Encoding.ASCII.GetBytes(signature), hash);
        var call = Convert.ToHexString(hash[..4]).ToLowerInvariant() + new string('1', 8 * 64);
        Assert.NotNull(TokenApproval.Read(call, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0x")]
    [InlineData("0x095ea7b3")]
    [InlineData("0x095ea7b3zz")]
    [InlineData("a9059cbb0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001")]
    public void Another_call_approves_nothing(string data) => Assert.Null(TokenApproval.Read(data, null));

    [Theory]
    [InlineData("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", false)]
    [InlineData("8000000000000000000000000000000000000000000000000000000000000000", true)]
    [InlineData("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", true)]
    [InlineData("000000000000000000000000ffffffffffffffffffffffffffffffffffffffff", true)]
    public void Half_of_all_numbers_is_no_limit(string amount, bool isUnlimited) =>
        Assert.Equal(isUnlimited, TokenApproval.Read("095ea7b3" + new string('0', 64) + amount, null)!.IsUnlimited);
}
