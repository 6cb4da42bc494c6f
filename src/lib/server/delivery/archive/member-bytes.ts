import { createReadStream } from 'node:fs';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ReadBytes } from '../byte-source.ts';
import { MOST_TIMES_PACKED, MOST_UNPACKED_BYTES, RATE_MATTERS_FROM } from '../limits.ts';
import { RefusedContents } from '../refused-contents.ts';

/** Where the bytes of a member lie. */
export interface MemberPlace {
	/** The archive on disk. */
	readonly path: string;
	readonly name: string;
	readonly start: number;
	readonly packedBytes: number;
	/** Whether it is deflated; else it is stored as it is. */
	readonly isPacked: boolean;
	readonly checksum: number;
}

/** How much of an archive has been unpacked, each member counted once however often it is read. */
export interface Unpacked {
	bytes: number;
}

/**
 * Reads a member from its beginning, unpacks it, and counts: the reading ends with `RefusedContents` where the
 * archive unpacks to more than is read, or a member to unnaturally much, and where the bytes are not those that
 * were packed.
 */
export function memberReader(place: MemberPlace, unpacked: Unpacked): ReadBytes {
	let counted = 0;
	return async function* () {
		let bytes = 0;
		let checksum = 0;
		for await (const chunk of unpackedBytes(place)) {
			bytes += chunk.length;
			if (bytes > counted) {
				unpacked.bytes += bytes - counted;
				counted = bytes;
			}
			const isUnnatural = bytes > RATE_MATTERS_FROM && bytes > place.packedBytes * MOST_TIMES_PACKED;
			if (isUnnatural || unpacked.bytes > MOST_UNPACKED_BYTES) throw new RefusedContents('too-large', place.name);
			checksum = crc32(chunk, checksum);
			yield chunk;
		}
		if (checksum !== place.checksum) throw new RefusedContents('damaged-member', place.name);
	};
}

async function* unpackedBytes({ path, name, start, packedBytes, isPacked }: MemberPlace): AsyncGenerator<Buffer> {
	if (packedBytes === 0) return;
	const packed = createReadStream(path, { start, end: start + packedBytes - 1 });
	if (!isPacked) {
		yield* packed as AsyncIterable<Buffer>;
		return;
	}
	const inflate = createInflateRaw();
	packed.on('error', (error) => inflate.destroy(error));
	packed.pipe(inflate);
	try {
		yield* inflate as AsyncIterable<Buffer>;
	} catch (error) {
		// What zlib cannot unpack it says with a code of its own; a fault of the disk is none of the archive's.
		if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
		throw new RefusedContents('damaged-member', name, { cause: error });
	} finally {
		packed.destroy();
		inflate.destroy();
	}
}
