import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { wordsOfPdf } from './pdf.ts';

/** What an answer says to somebody who opens it: of an archive or a workbook what each part says, of a PDF its words. */
export async function wordsOf(bytes: Buffer): Promise<string> {
	const begin = bytes.subarray(0, 5).toString('latin1');
	if (begin.startsWith('PK')) return (await wordsOfParts(bytes)).join('\n');
	if (begin === '%PDF-') return wordsOfPdf(bytes);
	// Pixels say nothing that can be searched, and their packed bytes might spell anything.
	return begin.startsWith('\x89PNG') ? '' : bytes.toString();
}

async function wordsOfParts(archive: Buffer): Promise<string[]> {
	const said: string[] = [];
	const opened = await fromBufferPromise(archive);
	for await (const entry of opened.eachEntry()) {
		said.push(entry.fileName, await wordsOf(await buffer(await opened.openReadStreamPromise(entry))));
	}
	return said;
}
