namespace Occ.Support;

/// <summary>An app that comes by message.</summary>
internal sealed class FakeAppRule() : MessageRule("fake-app", "Occ.Support");
