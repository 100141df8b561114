using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Occ.Support.Samples.Mobile.Browser;
using Occ.Support.Samples.Mobile.Components;

await Page.LoadAsync();
var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
await builder.Build().RunAsync();
