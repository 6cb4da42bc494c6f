import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; it is made while it is read. */
export interface ZipEntry {
	readonly name: string;
	readonly pieces: Iterable<string>;
}

/** How much text is compressed at a time. */
const AT_A_TIME = 1 << 18;

/** Compressed twice as fast as by default, a tenth larger. */
const LEVEL = 3;

const LOCAL = 0x04034b50;
const AFTER = 0x08074b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Sizes stand behind the file, since they are not known before it is written; names are UTF-8. */
const FLAGS = 0x0808;
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980: the first day that a ZIP archive can tell. */
const NO_DAY = 0x21;

/** What is known of a file when it has been written. */
interface Written {
	readonly name: Buffer;
	readonly at: number;
	readonly sum: number;
	readonly size: number;
	readonly packed: number;
}

/**
 * A ZIP archive piece by piece: nothing of it is kept but the list of its files. Each piece is compressed by itself and
 * ends at a whole byte, so that the pieces one after the other are one compressed file.
 *
 * Throws where a file or the archive is larger than 4 GB, which this plain form of the format cannot say.
 */
export function* zipPieces(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
	const list: Written[] = [];
	let at = 0;
	for (const { name, pieces } of entries) {
		const [head, file] = [Buffer.from(name), { sum: 0, size: 0, packed: 0 }];
		yield Buffer.concat([numbers([LOCAL, 4], [VERSION, 2], ...common(file), [head.length, 2], [0, 2]), head]);
		for (const piece of gathered(pieces)) {
			file.sum = crc32(piece, file.sum);
			file.size += piece.length;
			const packed = deflateRawSync(piece, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH });
			file.packed += packed.length;
			yield packed;
		}
		const last = deflateRawSync(Buffer.alloc(0));
		file.packed += last.length;
		yield Buffer.concat([last, numbers([AFTER, 4], [file.sum, 4], [file.packed, 4], [file.size, 4])]);
		list.push({ name: head, at, ...file });
		at += 30 + head.length + file.packed + 16;
	}
	const directory = Buffer.concat(list.map(entryOf));
	const files = list.length;
	yield directory;
	yield numbers([END, 4], [0, 4], [files, 2], [files, 2], [directory.length, 4], [at, 4], [0, 2]);
}

function entryOf(file: Written): Buffer {
	const { name, at } = file;
	return Buffer.concat([
		numbers([ENTRY, 4], [VERSION, 2], [VERSION, 2], ...common(file), [name.length, 2], [0, 4], [0, 4], [0, 4], [at, 4]),
		name
	]);
}

type Field = readonly [value: number, bytes: 2 | 4];

/** What the head of a file and its entry in the list have alike. */
function common({ sum, packed, size }: Pick<Written, 'sum' | 'packed' | 'size'>): Field[] {
	return [
		...([
			[FLAGS, 2],
			[DEFLATED, 2],
			[0, 2],
			[NO_DAY, 2]
		] as const),
		...([
			[sum, 4],
			[packed, 4],
			[size, 4]
		] as const)
	];
}

function numbers(...fields: readonly Field[]): Buffer {
	const written = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
	let at = 0;
	for (const [value, bytes] of fields) at = written.writeUIntLE(value, at, bytes);
	return written;
}

/** The same text in pieces that are worth compressing. */
function* gathered(pieces: Iterable<string>): Generator<Buffer> {
	let [texts, length]: [string[], number] = [[], 0];
	for (const piece of pieces) {
		texts.push(piece);
		length += piece.length;
		if (length < AT_A_TIME) continue;
		yield Buffer.from(texts.join(''));
		[texts, length] = [[], 0];
	}
	if (length > 0) yield Buffer.from(texts.join(''));
}
