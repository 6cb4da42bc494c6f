import { open, type FileHandle } from 'node:fs/promises';
import { fromRandomAccessReaderPromise, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';
import type { ReadBytes } from '../byte-source.ts';
import { MOST_MEMBERS } from '../limits.ts';
import { isRefusedByDisk } from '../refused-by-disk.ts';
import { RefusedContents } from '../refused-contents.ts';
import { ArchiveReader } from './archive-reader.ts';
import { memberReader, type MemberPlace, type Unpacked } from './member-bytes.ts';

/** One file in an archive. */
export interface Member {
	/** Its path in the archive, `/` between the folders. */
	readonly name: string;
	readonly read: ReadBytes;
}

/** An archive whose directory has been read; its members not yet. */
export interface Archive {
	readonly members: readonly Member[];
	/** Folders, which have names and nothing else. */
	readonly folders: readonly string[];
	readonly comments: readonly string[];
}

/** What an entry of an archive's directory begins with. */
const DIRECTORY_ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** A bit of an archive's directory that says that a member is encrypted. */
const ENCRYPTED = 0x1;

/**
 * Reads the directory of a ZIP archive and refuses what no honest archive has: a path that leads out of the
 * folder, a password, two members of one name, more members than can be. Throws `RefusedContents`. Every name is
 * put into `seen` first, so that a CPR number in one is found in a refused archive too.
 *
 * yauzl reads the directory; the members' bytes are read and counted by `memberReader`, since yauzl verifies no
 * checksum and takes sizes as the archive gives them.
 */
export async function openArchive(path: string, seen: string[]): Promise<Archive> {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const reader = new ArchiveReader(file);
		// Names are decoded here, so that a backslash is seen as what it is.
		const options = { decodeStrings: false, autoClose: false };
		const zip = await damaged(() => fromRandomAccessReaderPromise(reader, size, options));
		const entries = await damaged(() => entriesOf(zip));
		await refuseUncounted(zip, file);
		seen.push(...entries.map(({ name }) => name));
		for (const { name } of entries) refuseUnsafe(name);
		const files = entries.filter(({ name }) => !name.endsWith('/'));
		const names = files.map(({ name }) => name);
		const twice = names.find((name, at) => names.indexOf(name) < at);
		if (twice !== undefined) throw new RefusedContents('name-twice-in-archive', twice);

		const unpacked: Unpacked = { bytes: 0 };
		const members: Member[] = [];
		for (const { name, entry } of files) {
			const place = await damaged(() => placeOf(zip, path, name, entry));
			members.push({ name, read: memberReader(place, unpacked) });
		}
		return {
			members,
			folders: entries.filter(({ name }) => name.endsWith('/')).map(({ name }) => name),
			comments: [textOf(zip.comment), ...entries.map(({ entry }) => textOf(entry.fileComment))]
		};
	} finally {
		await file.close();
	}
}

interface NamedEntry {
	readonly name: string;
	readonly entry: Entry;
}

async function entriesOf(zip: ZipFile): Promise<NamedEntry[]> {
	const entries: NamedEntry[] = [];
	for await (const entry of zip.eachEntry()) {
		if (entries.length === MOST_MEMBERS) throw new RefusedContents('too-large');
		const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
		const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
		entries.push({ name: name.replace(/^(\.\/)+/, ''), entry });
	}
	return entries;
}

/**
 * Refuses an archive whose directory goes on behind as many members as it says it has: a table left out would be taken
 * for one that was not delivered. yauzl reads as many as it is told.
 */
async function refuseUncounted(zip: ZipFile, file: FileHandle): Promise<void> {
	// A position, whatever the types of yauzl call it.
	const position = zip.readEntryCursor as unknown as number;
	const { buffer, bytesRead } = await file.read(
		Buffer.alloc(DIRECTORY_ENTRY.length),
		0,
		DIRECTORY_ENTRY.length,
		position
	);
	if (bytesRead === DIRECTORY_ENTRY.length && buffer.equals(DIRECTORY_ENTRY))
		throw new RefusedContents('broken-archive');
}

/** Whatever yauzl objects to, it says with a plain error; a fault of the disk is told apart. */
async function damaged<T>(read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof RefusedContents || isRefusedByDisk(error)) throw error;
		throw new RefusedContents('broken-archive', null, { cause: error });
	}
}

/** A nameless member and one with a zero byte in its name are as little a file as one outside the folder. */
function refuseUnsafe(name: string): void {
	if (validateFileName(name) === null && name !== '' && !name.includes('\0')) return;
	throw new RefusedContents('unsafe-path', name);
}

async function placeOf(zip: ZipFile, path: string, name: string, entry: Entry): Promise<MemberPlace> {
	if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new RefusedContents('encrypted-archive', name);
	if (!entry.canDecodeFileData()) throw new RefusedContents('broken-archive', name);
	const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
	return {
		path,
		name,
		start: fileDataStart,
		packedBytes: entry.compressedSize,
		isPacked: entry.compressionMethod !== 0,
		checksum: entry.crc32
	};
}

/** Comments are shown to nobody, and digits are the same in every encoding. */
function textOf(comment: unknown): string {
	return Buffer.isBuffer(comment) ? comment.toString('latin1') : String(comment);
}
