import { emptyWorkbook } from '#lib/export/workbook/delivery-workbook.ts';
import { madeOnce } from '#lib/export/workbook/made-once.ts';
import { workbookResponse } from '#lib/export/workbook/workbook-response.ts';
import type { RequestHandler } from './$types';

const workbook = madeOnce(emptyWorkbook);

/** The empty workbook that a municipality fills in. */
export const GET: RequestHandler = async ({ locals }) =>
	workbookResponse(await workbook(locals.language), 'dataleverance-tom.xlsx');
