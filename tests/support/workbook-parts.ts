import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The parts of a workbook as they are stored, by their path in it: what a reader of ours might overlook is seen in them. */
export async function workbookParts(workbook: Buffer): Promise<Map<string, string>> {
	const parts = new Map<string, string>();
	const archive = await fromBufferPromise(workbook);
	for await (const entry of archive.eachEntry()) {
		parts.set(entry.fileName, await text(await archive.openReadStreamPromise(entry)));
	}
	return parts;
}

/** The XML of each sheet by its name, in their order. */
export async function sheetXml(workbook: Buffer): Promise<Map<string, string>> {
	const parts = await workbookParts(workbook);
	const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
	return new Map(names.map(([, name = ''], place) => [name, parts.get(`xl/worksheets/sheet${place + 1}.xml`) ?? '']));
}
