import { openAsBlob, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Sends a folder as the page's script does, waits for the check, and presses the button: `node send-delivery.ts URL COOKIE FOLDER`. */

const [, , origin = '', cookie = '', folder = ''] = process.argv;
const headers = { origin, cookie };
const names = readdirSync(folder);

const begun = await fetch(`${origin}/deliveries/uploads`, { method: 'POST', headers });
const { files, page } = (await begun.json()) as { files: string; page: string };
const [address, shown] = [new URL(files, begun.url), new URL(page, begun.url)];
for (const name of names) {
	const sent = { ...headers, 'x-file-name': encodeURIComponent(`${basename(folder)}/${name}`) };
	const body = await openAsBlob(join(folder, name), { type: 'application/octet-stream' });
	const { status } = await fetch(address, { method: 'PUT', headers: sent, body });
	if (status !== 204) throw new Error(`${name} was not taken: ${status}`);
}
await fetch(address, { method: 'POST', headers: { ...headers, 'x-files': String(names.length) } });
await until('Modtag dataleverance</button>');
await fetch(`${shown.href}?/receive`, { method: 'POST', headers, body: new URLSearchParams() });
await until('Dataleverancen er modtaget');

async function until(words: string): Promise<void> {
	for (;;) {
		const text = await (await fetch(shown, { headers: { cookie } })).text();
		if (text.includes(words)) return;
		if (text.includes('class="outcome')) throw new Error('the delivery was not found sound');
		await wait(500);
	}
}
