#if NET10_0_OR_GREATER
using Occ.Support.Tests.House;

namespace Occ.Support.Sqlite.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedApi.Check(typeof(SqliteStore).Assembly, "Occ.Support.Sqlite.Tests");
}
#endif
