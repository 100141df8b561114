using Occ.Support.Tests.House;

namespace Occ.Support.Extensions.Logging.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedApi.Check(typeof(SecretLogging).Assembly, "Occ.Support.Extensions.Logging.Tests");
}
