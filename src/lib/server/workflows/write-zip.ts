import { createWriteStream, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of an archive. It is made while it is written; the files are written in their order, each whole. */
export interface ZippedFile {
	readonly path: string;
	readonly pieces: Iterable<string | Uint8Array>;
}

/** Every file of an archive has the same moment, the first that ZIP can tell: the same pieces make the same bytes. */
const SAME_FOR_ALL = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100600 };

/**
 * Writes an archive that nobody but its owner can read, piece by piece. Where writing breaks off, nothing is left.
 *
 * Throws what the file system says where it cannot be written, also where there is a file of that name already.
 */
export async function writeZip(
	file: string,
	files: Iterable<ZippedFile>,
	begin: (path: string) => void
): Promise<void> {
	const zip = new ZipFile();
	const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
	const own = { isMade: false };
	out.on('open', () => {
		own.isMade = true;
	});
	const written = pipeline(zip.outputStream, out);
	try {
		for (const { path, pieces } of files) {
			begin(path);
			const content = Readable.from(bytesOf(pieces));
			zip.addReadStream(content, path, SAME_FOR_ALL);
			// What cannot be written ends it as well.
			await Promise.race([finished(content), written]);
		}
		zip.end();
		await written;
	} catch (error) {
		out.destroy();
		await written.catch(() => undefined);
		if (own.isMade) rmSync(file, { force: true });
		throw error;
	}
}

function* bytesOf(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
	for (const piece of pieces) if (piece.length > 0) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}
