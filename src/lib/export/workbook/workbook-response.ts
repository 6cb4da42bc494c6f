const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook as a file to be saved under the name. */
export function workbookResponse(workbook: Buffer, fileName: string): Response {
	return new Response(new Uint8Array(workbook), {
		headers: {
			'content-type': WORKBOOK_TYPE,
			'content-length': String(workbook.length),
			'content-disposition': `attachment; filename="${fileName}"`
		}
	});
}
