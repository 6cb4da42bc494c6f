import type { ReadBytes } from '../byte-source.ts';
import { MOST_MEMBERS } from '../limits.ts';
import { RefusedContents } from '../refused-contents.ts';
import { parseXml } from './parse-xml.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
	readonly name: string;
	readonly relationship: string;
	/** Hidden, or hidden so that Excel's own menus do not show it. */
	readonly isHidden: boolean;
}

export interface WorkbookPart {
	readonly sheets: readonly ListedSheet[];
	/** Days are counted from 1904, as Excel for Mac once did. */
	readonly is1904: boolean;
}

/** Reads the workbook's list of sheets. */
export async function readWorkbookPart(read: ReadBytes): Promise<WorkbookPart> {
	const sheets: ListedSheet[] = [];
	let is1904 = false;
	await parseXml(read, {
		open(element, attributes) {
			if (element === 'workbookPr') is1904 = isTrue(attributes['date1904']);
			if (element !== 'sheet') return;
			// The prefix of the relationship's attribute is the writer's choice.
			const relationship = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
			const state = attributes['state'] ?? 'visible';
			if (sheets.length === MOST_MEMBERS) throw new RefusedContents('too-large');
			sheets.push({ name: attributes['name'] ?? '', relationship, isHidden: state !== 'visible' });
		}
	});
	return { sheets, is1904 };
}

function isTrue(flag: string | undefined): boolean {
	return flag === '1' || flag === 'true' || flag === 'on';
}
