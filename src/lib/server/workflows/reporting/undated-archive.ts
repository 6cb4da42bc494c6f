/** What a file's head in a ZIP archive begins with, and what its entry in the directory does. */
const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;

/** 1 January 1980, 00:00: the first moment that a ZIP archive can tell. */
const NO_TIME = Buffer.from([0, 0, 0x21, 0]);

/**
 * An archive without the moments at which its files were put in, which the library writes and nobody asked for: the same
 * report is the same bytes. The archive is changed in place. Only for archives without a comment, such as the library
 * makes.
 */
export function undatedArchive(archive: Buffer): Buffer {
	const end = archive.length - END_LENGTH;
	const members = archive.readUInt16LE(end + 10);
	let entry = archive.readUInt32LE(end + 16);
	for (let member = 0; member < members; member++) {
		const local = archive.readUInt32LE(entry + 42);
		if (archive.readUInt32LE(entry) !== ENTRY || archive.readUInt32LE(local) !== LOCAL) throw new Error('no archive');
		NO_TIME.copy(archive, entry + 12);
		NO_TIME.copy(archive, local + 10);
		entry +=
			46 + archive.readUInt16LE(entry + 28) + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
	}
	return archive;
}
