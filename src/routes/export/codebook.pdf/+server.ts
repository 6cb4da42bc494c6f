import { error } from '@sveltejs/kit';
import { messagesIn } from '#lib/i18n/messages.ts';
import { showProtocol } from '#lib/server/workflows/show-protocol.ts';
import type { RequestHandler } from './$types';

/** The codebook as PDF, in the reader's language. */
export const GET: RequestHandler = async ({ locals: { codebookPdf, language, store } }) => {
	const pdf = await codebookPdf(language, showProtocol(store).questionnaires);
	if (pdf === null) error(503, messagesIn(language).error.failed);
	return new Response(new Uint8Array(pdf), {
		headers: {
			'content-type': 'application/pdf',
			'content-length': String(pdf.length),
			'content-disposition': `inline; filename="${language === 'da' ? 'kodebog' : 'codebook'}.pdf"`
		}
	});
};
