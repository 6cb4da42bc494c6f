import type { Archive, Member } from './archive/open-archive.ts';
import type { DeliveredFile, DeliverySource } from './delivery-source.ts';
import { readContainer } from './first-bytes.ts';
import { RefusedContents } from './refused-contents.ts';
import type { CellContext } from './workbook/cell-value.ts';
import { digitRuns, gatherTexts, OtherTexts } from './workbook/gather-texts.ts';
import { parseXml } from './workbook/parse-xml.ts';
import { partKey, readRelationships, relationshipsOf, type Relationship } from './workbook/relationships.ts';
import { noSharedStrings, readSharedStrings } from './workbook/shared-strings.ts';
import { sheetFile } from './workbook/sheet-file.ts';
import { readStyles } from './workbook/styles.ts';
import { readWorkbookPart } from './workbook/workbook-part.ts';

type Parts = ReadonlyMap<string, Member>;

/** Opens an Excel workbook: each sheet is a table. Charts, drawings, notes and properties are looked through as text. */
export async function workbookDelivery(archive: Archive, name: string, sha256: string): Promise<DeliverySource> {
	const parts: Parts = new Map(archive.members.map((member) => [partKey(member.name), member]));
	// Of two parts whose names differ in case only, one would be read and the other not even be looked through.
	if (parts.size < archive.members.length) throw new RefusedContents('broken-workbook');
	const texts = new OtherTexts();
	const main = (await relationshipsIn(parts, '')).find(({ type }) => type === 'officeDocument')?.target;
	if (main === undefined) throw new RefusedContents('broken-workbook');
	await refuseOtherKinds(parts, main);

	const { sheets, is1904 } = await readWorkbookPart(partNamed(parts, main).read);
	const related = await relationshipsIn(parts, main);
	const shared = partOfType(parts, related, 'sharedStrings');
	const strings = shared ? await readSharedStrings(shared.read) : noSharedStrings;
	const styles = partOfType(parts, related, 'styles');
	const context: CellContext = {
		sharedStrings: strings.texts,
		numberKinds: styles ? await readStyles(styles.read) : [],
		is1904
	};

	const unseen = new Set(strings.texts.flatMap((text, index) => (digitRuns(text) === '' ? [] : [index])));
	const sheetOf = new Map<string, string>();
	const read = new Set<string>();
	const files: DeliveredFile[] = [];
	for (const sheet of sheets) {
		const relationship = related.find(({ id }) => id === sheet.relationship);
		if (!relationship) throw new RefusedContents('broken-workbook');
		if (/macrosheet/i.test(relationship.type)) throw new RefusedContents('macro-workbook');
		for (const { target } of await relationshipsIn(parts, relationship.target)) sheetOf.set(target, sheet.name);
		// A chart or a dialogue has a sheet of its own, and no cells.
		if (relationship.type !== 'worksheet') continue;
		const part = partNamed(parts, relationship.target);
		// One part for several sheets would be read once for each of them.
		if (read.has(relationship.target)) throw new RefusedContents('broken-workbook');
		read.add(relationship.target);
		files.push(await sheetFile({ ...sheet, read: part.read, context }, texts, (index) => unseen.delete(index)));
	}

	// A text that no cell shows is still in the file.
	const hidden = [...unseen].map((index) => strings.texts[index] ?? '');
	for (const text of [...hidden, ...strings.phonetic]) {
		texts.add(text, () => ({ kind: 'elsewhere', sheet: null, cell: null }));
	}
	for (const comment of archive.comments) {
		texts.add(comment, () => ({ kind: 'archive-comment', sheet: null, cell: null }));
	}
	for (const path of [...archive.members.map((member) => member.name), ...archive.folders]) {
		texts.add(path, () => ({ kind: 'member-name', sheet: null, cell: null }));
	}
	for (const [key, member] of parts) {
		if (!read.has(key) && member !== shared) await lookThrough(member, texts, sheetOf.get(key) ?? null);
	}
	return {
		name,
		isWorkbook: true,
		files,
		ignored: [],
		unreadable: [],
		sha256,
		otherTexts: texts.found
	};
}

function partNamed(parts: Parts, key: string): Member {
	const part = parts.get(key);
	if (!part) throw new RefusedContents('broken-workbook');
	return part;
}

/** What a part refers to; the package itself is the part without a name. */
async function relationshipsIn(parts: Parts, key: string): Promise<readonly Relationship[]> {
	const part = parts.get(relationshipsOf(key));
	return part ? readRelationships(part.read, key) : [];
}

/** Formats and shared texts may be missing, also where they are referred to: spreadsheets open such a workbook too. */
function partOfType(parts: Parts, related: readonly Relationship[], type: string): Member | undefined {
	const relationship = related.find((candidate) => candidate.type === type);
	return relationship && parts.get(relationship.target);
}

/** The type of the main part tells a workbook from a text document, a presentation and a workbook with macros. */
async function refuseOtherKinds(parts: Parts, main: string): Promise<void> {
	let type = '';
	await parseXml(partNamed(parts, '[content_types].xml').read, {
		open(_name, { PartName: part, Extension: extension, ContentType: contentType = '' }) {
			const isMain = part !== undefined && partKey(part) === main;
			const isDefault = type === '' && extension !== undefined && main.endsWith(`.${extension.toLowerCase()}`);
			if (isMain || isDefault) type = contentType;
		}
	});
	if (/binary/i.test(type)) throw new RefusedContents('other-workbook-format');
	if (/macroEnabled/i.test(type)) throw new RefusedContents('macro-workbook');
	if (/wordprocessingml|presentationml/.test(type)) throw new RefusedContents('unsupported-delivery');
}

/** Gathers the texts of a part that is no sheet. What holds files of its own would not be looked through, and is refused. */
async function lookThrough({ name, read }: Member, texts: OtherTexts, sheet: string | null): Promise<void> {
	if (/vbaproject\.bin$/i.test(name)) throw new RefusedContents('macro-workbook');
	if (/\.(xml|vml|rels)$/i.test(name)) await parseXml(read, gatherTexts(texts, sheet), true);
	else if ((await readContainer(read)) !== 'none') throw new RefusedContents('embedded-document');
}
