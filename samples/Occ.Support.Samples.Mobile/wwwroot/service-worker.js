// While one works on the app every request goes to the server. The published app has service-worker.published.js in this place.
self.addEventListener("fetch", () => {});
