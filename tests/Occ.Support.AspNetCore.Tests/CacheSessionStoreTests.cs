using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Occ.Support.Stores.Conformance;

namespace Occ.Support.AspNetCore.Tests;

public sealed class CacheSessionStoreTests : SessionStoreConformance
{
    private readonly MemoryDistributedCache _cache = new(Options.Create(new MemoryDistributedCacheOptions()));

    [Fact]
    public async Task What_can_not_be_read_says_so_and_makes_room()
    {
        foreach (var broken in new[] { "", "x", "1\n\n1\n1\n{", "-1\n\n1\n1\n{}", "1\n\n99999999999999999\n1\n{}" })
        {
            await _cache.SetStringAsync($"occ-support:session:{Key}", broken);

            Assert.Equal(StoreStatus.SetAside, (await Store.GetAsync(Key)).Status);
            Assert.Equal(StoreStatus.Stored, (await Store.PutAsync(Key, Conversations.Begin(), null)).Status);
        }
    }

    [Fact]
    public void A_container_uses_the_cache_whichever_call_comes_first()
    {
        foreach (var services in new[] { new ServiceCollection().AddOccSupport().AddOccSupportCache(), new ServiceCollection().AddOccSupportCache().AddOccSupport() })
        {
            using var provider = services.AddDistributedMemoryCache().BuildServiceProvider();
            Assert.IsType<CacheSessionStore>(provider.GetRequiredService<ISessionStore>());
        }
    }

    protected override ValueTask<ISessionStore> OpenAsync() => new(new CacheSessionStore(_cache, Time));
}
