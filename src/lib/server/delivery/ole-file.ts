import type { ReadBytes } from './byte-source.ts';

/** The stream in which Office puts a workbook that has a password; names are UTF-16 in this container. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether an OLE container is a workbook with a password; else it is an .xls or something else altogether. */
export async function isEncryptedWorkbook(read: ReadBytes): Promise<boolean> {
	let end = Buffer.alloc(0);
	for await (const chunk of read()) {
		const bytes = Buffer.concat([end, chunk]);
		if (bytes.includes(ENCRYPTED)) return true;
		end = bytes.subarray(-ENCRYPTED.length);
	}
	return false;
}
