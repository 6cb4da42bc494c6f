import { closeSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#lib/i18n/languages.ts';
import type { UploadRefusal, UploadState } from '#lib/trial/upload.ts';
import type { Sender } from '../access/sender.ts';
import { deliveredName } from './delivered-name.ts';
import { SENT, storeFile } from './staging-area.ts';
import { LARGEST_UPLOAD, MOST_FILES } from '#lib/trial/upload-limits.ts';

/** Files that somebody sent, from the first byte until they are received or wiped. Lives as long as the server. */
export interface Upload {
	readonly id: string;
	/** Who began it. It belongs to the municipality that they acted for then. */
	readonly sender: Sender;
	readonly language: Language;
	readonly begunAt: Date;
	/** Its own folder in the staging area. */
	readonly staged: string;
	state: UploadState;
	/** The folder that the files were sent from; null for files by themselves; undefined until there is one. */
	folder: string | null | undefined;
	files: number;
	bytes: number;
	/** Files that are coming in just now. */
	incoming: number;
	readonly cprNames: string[];
}

/** What files are called together that were sent without a folder. */
const NO_FOLDER = 'dataleverance';

/** Adds one sent file. Gives why it was not taken, or null. */
export async function addFile(
	upload: Upload,
	sent: string,
	body: ReadableStream<Uint8Array<ArrayBuffer>> | null
): Promise<UploadRefusal | null> {
	const name = deliveredName(sent);
	if (!name) return 'bad-name';
	if (upload.folder !== undefined && upload.folder !== name.folder) return 'two-folders';
	if (upload.files >= MOST_FILES) return 'too-many-files';
	upload.folder = name.folder;
	upload.files += 1;
	mkdirSync(sentFolder(upload), { recursive: true, mode: 0o700 });
	const path = join(sentFolder(upload), name.file);
	if (name.heldCpr) upload.cprNames.push(`${upload.folder ?? NO_FOLDER}/${name.file}`);
	if (!name.isRead || body === null) {
		await body?.cancel();
		closeSync(openSync(path, 'a', 0o600));
		return null;
	}
	upload.incoming += 1;
	const stored = await storeFile(path, body, LARGEST_UPLOAD - upload.bytes);
	upload.incoming -= 1;
	if (typeof stored === 'string') return stored;
	upload.bytes += stored;
	return null;
}

/** What to open as the delivery: a workbook or archive that was sent alone, else the folder of all files. */
export function deliveryPath(upload: Upload): string {
	const folder = sentFolder(upload);
	const [only, second] = readdirSync(folder);
	return only !== undefined && second === undefined && /\.(zip|xlsx)$/i.test(only) ? join(folder, only) : folder;
}

const sentFolder = ({ staged, folder }: Upload) => join(staged, SENT, folder ?? NO_FOLDER);
