import example from '#seeds/example.json' with { type: 'json' };
import { exampleWorkbook } from '#lib/export/workbook/delivery-workbook.ts';
import { madeOnce } from '#lib/export/workbook/made-once.ts';
import { workbookResponse } from '#lib/export/workbook/workbook-response.ts';
import type { RequestHandler } from './$types';

const workbook = madeOnce((language) => exampleWorkbook(language, example));

/** The same workbook filled with a few made-up families. */
export const GET: RequestHandler = async ({ locals }) =>
	workbookResponse(await workbook(locals.language), 'dataleverance-eksempel-SYNTETISKE-DATA.xlsx');
