import { posix } from 'node:path';
import type { Archive, Member } from './archive/open-archive.ts';
import type { DeliverySource, OtherText } from './delivery-source.ts';
import { readContainer } from './first-bytes.ts';
import { RefusedContents } from './refused-contents.ts';
import { tableFiles } from './table-files.ts';
import { isCsv, isVisible } from './visible-names.ts';

/** Endings of files that hold other files or tables, whatever their bytes look like. */
const packed = /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|xlsx|xlsm|xlsb|xls|ods)$/i;

/**
 * Opens a ZIP archive of CSV files, all of them at its top or all in one folder. What macOS and Windows put beside
 * them is no part of it; an archive or workbook inside it is refused, since what is in it would not be looked through.
 */
export async function archiveDelivery(archive: Archive, name: string, sha256: string): Promise<DeliverySource> {
	const visible = archive.members.filter((member) => member.name.split('/').every(isVisible));
	const folders = new Set(visible.map((member) => posix.dirname(member.name)));
	if (folders.size > 1) throw new RefusedContents('several-folders');
	const others = visible.filter((member) => !isCsv(member.name));
	for (const member of others) await refuseNested(member);

	const { files, unreadable } = await tableFiles(
		visible
			.filter((member) => isCsv(member.name))
			.map(({ name: path, read }) => ({ name: posix.basename(path), read }))
			.toSorted((a, b) => (a.name < b.name ? -1 : 1))
	);
	const hidden = archive.members.filter((member) => !visible.includes(member)).map((member) => member.name);
	const otherText = (kind: OtherText['kind'], text: string): OtherText => ({ kind, sheet: null, cell: null, text });
	return {
		name,
		isWorkbook: false,
		files,
		ignored: others.map((member) => posix.basename(member.name)).sort(),
		unreadable,
		sha256,
		otherTexts: [
			...archive.comments.map((text) => otherText('archive-comment', text)),
			...[...folders, ...archive.folders, ...hidden].map((text) => otherText('member-name', text))
		]
	};
}

async function refuseNested({ name, read }: Member): Promise<void> {
	const isPacked = packed.test(name) || (await readContainer(read)) !== 'none';
	if (isPacked) throw new RefusedContents('nested-archive', name);
}
