import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { archiveDelivery } from './archive-delivery.ts';
import { openArchive, type Archive } from './archive/open-archive.ts';
import { fileBytes } from './byte-source.ts';
import type { DeliverySource, RefusalCode } from './delivery-source.ts';
import { readContainer } from './first-bytes.ts';
import { isEncryptedWorkbook } from './ole-file.ts';
import { RefusedContents } from './refused-contents.ts';
import { workbookDelivery } from './workbook-delivery.ts';

/**
 * Opens a delivery that is one file: a workbook or an archive. What it is, its first bytes and its parts tell; its
 * ending has to agree, since a renamed file is a mistake that whoever handed it in wants to hear of.
 */
export async function fileDelivery(path: string, name: string, names: string[]): Promise<DeliverySource> {
	const read = fileBytes(path);
	const ending = extname(name).toLowerCase();
	const container = await readContainer(read);
	if (container === 'ole') {
		const isLocked = await isEncryptedWorkbook(read);
		throw new RefusedContents(isLocked ? 'password-protected' : oldFormatOr(ending, 'unsupported-delivery'));
	}
	if (container !== 'zip') throw new RefusedContents(oldFormatOr(ending, 'unsupported-delivery'));

	const isWorkbook = workbookEndings.includes(ending);
	const archive = await orBrokenWorkbook(isWorkbook, () => openArchive(path, names));
	const kind = kindOf(archive);
	if (kind === 'open-document') throw new RefusedContents('other-workbook-format');
	if (kind === 'office') {
		if (ending === '.xlsm' || ending === '.xltm') throw new RefusedContents('macro-workbook');
		if (ending === '.xlsb') throw new RefusedContents('other-workbook-format');
		if (ending === '.zip' || ending === '.csv') throw new RefusedContents('contents-unlike-name');
		const sha256 = await sha256Of(path);
		return orBrokenWorkbook(true, () => workbookDelivery(archive, name, sha256));
	}
	if (ending !== '.zip') throw new RefusedContents(oldFormatOr(ending, 'unsupported-delivery'));
	return archiveDelivery(archive, name, await sha256Of(path));
}

const workbookEndings: readonly string[] = ['.xlsx', '.xlsm', '.xltx', '.xltm', '.xlsb'];

/** Nobody who hands in a workbook thinks of it as an archive: what is wrong with the archive is wrong with the workbook. */
async function orBrokenWorkbook<T>(isWorkbook: boolean, read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		const isOfArchive = error instanceof RefusedContents && error.member !== null;
		const isBroken = error instanceof RefusedContents && error.code === 'broken-archive';
		if (!isWorkbook || !(isOfArchive || isBroken)) throw error;
		throw new RefusedContents(error.code === 'too-large' ? 'too-large' : 'broken-workbook', null, { cause: error });
	}
}

/** What to say of a file that is not what its ending says it is. */
function oldFormatOr(ending: string, other: RefusalCode): RefusalCode {
	if (['.xls', '.xlsb', '.xlt', '.ods', '.fods', '.ots'].includes(ending)) return 'other-workbook-format';
	return ['.xlsx', '.xlsm', '.zip'].includes(ending) ? 'contents-unlike-name' : other;
}

/** Office documents list the types of their parts, OpenDocument names its own type first; anything else is an archive of files. */
function kindOf({ members }: Archive): 'office' | 'open-document' | 'files' {
	const has = (name: string) => members.some((member) => member.name.toLowerCase() === name);
	if (has('[content_types].xml')) return 'office';
	return has('mimetype') && has('content.xml') ? 'open-document' : 'files';
}

async function sha256Of(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of fileBytes(path)()) hash.update(chunk);
	return hash.digest('hex');
}
