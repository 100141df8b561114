// Packs every word list that the scanner knows into one file: `npm install --ignore-scripts && npm run pack`.
// One list a line, in the order below, each word as the length of what it shares with the word before (one digit) and the
// rest of it, composed (NFC); all deflated (RFC 1951), which .NET reads in a browser too. `PhraseLists.cs` reads it in the same order.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import monero from 'monero-ts';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));

const bip39 = name => require(`bip39/src/wordlists/${name}.json`);

// The words of the old Electrum, which its successors and Monero ("English (old)") carry on.
const electrum = () => require('mnemonic/wordlist.json');

// The package keeps its list to itself: read the array that begins with its first word.
function slip39() {
  const source = fs.readFileSync(path.join(path.dirname(require.resolve('slip39')), 'src/slip39_helper.js'), 'utf8');
  const [, body] = source.match(/\[\s*((?:"[a-z]{4,8}",?\s*){1024})\]/);
  return body.match(/[a-z]+/g);
}

// Monero's lists are compiled into the wallet: three words stand for 32 bits, and the number n is three times word n.
async function moneroList(language) {
  const words = [];
  const count = 1626;
  for (let first = 0; first < count; first += 8) {
    const key = Buffer.alloc(32);
    for (let i = 0; i < 8; i++) key.writeUInt32LE(Math.min(first + i, count - 1), i * 4);
    const wallet = await monero.createWalletKeys({
      networkType: monero.MoneroNetworkType.MAINNET, privateSpendKey: key.toString('hex'), language, proxyToWorker: false,
    });
    const seed = (await wallet.getSeed()).split(/[ \u3000]/);
    for (let i = 0; i < 8 && first + i < count; i++) words.push(seed[3 * i]);
    await wallet.close();
  }
  return words;
}

function frontCode(words) {
  let line = '';
  let before = '';
  for (const word of words.map(w => w.normalize('NFC'))) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
    line += shared + word.slice(shared);
    before = word;
  }
  return line;
}

const lists = [];
for (const name of ['english', 'spanish', 'french', 'italian', 'portuguese', 'czech', 'japanese', 'korean']) lists.push(bip39(name));
lists.push(electrum(), slip39());
for (const language of ['English', 'German', 'Spanish', 'French', 'Italian', 'Dutch', 'Portuguese', 'Russian', 'Japanese', 'Esperanto', 'Lojban'])
  lists.push(await moneroList(language));
for (const name of ['chinese_simplified', 'chinese_traditional']) lists.push(bip39(name));

const text = lists.map(frontCode).join('\n');
const packed = zlib.deflateRawSync(Buffer.from(text), { level: 9, memLevel: 8 });
fs.writeFileSync(path.join(here, '../../src/Occ.Support/Content/wordlists/lists.deflate'), packed);
console.log(`${lists.length} lists, ${lists.flat().length} words, ${packed.length} bytes`);
process.exit(0);
