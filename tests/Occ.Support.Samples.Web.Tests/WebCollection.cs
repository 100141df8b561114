namespace Occ.Support.Samples.Web.Tests;

/// <summary>The tests of the page share one program and one browser, and run one after the other.</summary>
[CollectionDefinition(nameof(WebProgram))]
public sealed class WebCollection : ICollectionFixture<WebProgram>;
