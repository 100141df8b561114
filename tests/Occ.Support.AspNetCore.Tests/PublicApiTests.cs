using Occ.Support.Tests.House;

namespace Occ.Support.AspNetCore.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedApi.Check(typeof(SupportEndpointOptions).Assembly, "Occ.Support.AspNetCore.Tests");
}
