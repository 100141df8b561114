namespace Occ.Support.Samples.Mobile.Tests.Browser;

/// <summary>One host and one browser for all tests that need them.</summary>
[CollectionDefinition(nameof(Site))]
public sealed class SiteCollection : ICollectionFixture<Site>;
