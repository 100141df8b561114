// Keeps the whole app, so that it opens without a network. The list and its version are written when the app is published.
self.importScripts("./service-worker-assets.js");

const family = "wallet-help-";
const cacheName = family + self.assetsManifest.version;

async function install() {
  const files = self.assetsManifest.assets
    .filter(asset => asset.url !== "service-worker.js")
    .map(asset => new Request(asset.url, { integrity: asset.hash, cache: "no-cache" }));
  await (await caches.open(cacheName)).addAll(files);
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(family) && name !== cacheName).map(name => caches.delete(name)));
}

async function answer(request) {
  const kept = await (await caches.open(cacheName)).match(request.mode === "navigate" ? "index.html" : request);
  return kept ?? fetch(request);
}

self.addEventListener("install", event => event.waitUntil(install()));
self.addEventListener("activate", event => event.waitUntil(forgetOthers()));
self.addEventListener("fetch", event => {
  if (event.request.method === "GET" && new URL(event.request.url).origin === location.origin) {
    event.respondWith(answer(event.request));
  }
});
