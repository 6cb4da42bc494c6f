import type { FileHandle } from 'node:fs/promises';
import { RandomAccessReader } from 'yauzl';

/**
 * Reads the directory of an archive for yauzl. Any damaged or forged number in an archive can be a position that
 * Node refuses to read at; asked through a promise it refuses with an error that is handed on, while from yauzl's
 * own callbacks it would throw where nobody can catch it.
 */
export class ArchiveReader extends RandomAccessReader {
	readonly #file: FileHandle;

	constructor(file: FileHandle) {
		super();
		this.#file = file;
	}

	override read(
		buffer: Buffer,
		offset: number,
		length: number,
		position: number,
		callback: (error: Error | null, bytesRead?: number) => void
	): void {
		this.#file.read(buffer, offset, length, position).then(
			({ bytesRead }) => {
				callback(null, bytesRead);
			},
			(error: unknown) => {
				callback(error instanceof Error ? error : new Error(String(error)));
			}
		);
	}

	/** Whoever opened the file closes it. */
	override close(callback: (error: Error | null) => void): void {
		callback(null);
	}
}
