import type { Page } from '@playwright/test';
import { soundDelivery, type TextTables } from '../support/sound-delivery.ts';

interface Sent {
	/** The tables as they are sent; none of them, though they were to come; or null while they are still on their way. */
	readonly files: TextTables | Partial<Record<keyof TextTables, never>> | null;
}

/** Sends files as the page's script does, and goes to the upload's page once they have been looked at. */
export function upload({ files }: Sent) {
	return async (page: Page): Promise<void> => {
		const { origin } = new URL((await page.goto('/deliveries'))?.url() ?? '');
		const begun = await page.request.post('/deliveries/uploads', { headers: { origin } });
		const address = (await begun.json()) as { files: string; page: string };
		const filesAt = new URL(address.files, begun.url()).href;
		const tables = Object.entries(files ?? {});
		for (const [name, rows] of tables) {
			const headers = { origin, 'x-file-name': `faxe%2F${name}.csv`, 'content-type': 'application/octet-stream' };
			const data = rows.map((row) => `${row.join(';')}\r\n`).join('');
			await page.request.put(filesAt, { headers, data });
		}
		const all = { origin, 'x-files': String(Math.max(1, tables.length)) };
		if (files !== null) await page.request.post(filesAt, { headers: all });
		await page.goto(new URL(address.page, begun.url()).href);
		// The page asks again by itself until the files are checked.
		if (files !== null) await page.locator('.outcome').waitFor({ timeout: 30_000 });
	};
}

/** The sound delivery, with a date that cannot be read. */
export function faultyDelivery(): TextTables {
	const tables = soundDelivery();
	const first = tables.familier[1] ?? [];
	first[2] = '2018-13-45';
	return tables;
}
