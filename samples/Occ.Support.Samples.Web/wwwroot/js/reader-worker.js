// Runs the library beside the page, so that typing never waits for it.
import { dotnet } from "../_framework/dotnet.js";

const { getAssemblyExports, getConfig } = await dotnet.create();
const { Reader } = (await getAssemblyExports(getConfig().mainAssemblyName)).Occ.Support.Samples.Web.Browser;

// The first reading loads word lists, networks and cues; let it happen before anybody waits for it.
Reader.Read("I sent 1 USDT yesterday, txid 0x12, error: nonce too low", "en", "UTC");

addEventListener("message", ({ data: { id, call, values } }) => {
  try {
    postMessage({ id, answer: JSON.parse(Reader[call](...values)) });
  } catch {
    postMessage({ id, failed: true });
  }
});
postMessage({ ready: true });
