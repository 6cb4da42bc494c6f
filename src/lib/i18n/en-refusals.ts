import type { Messages } from './catalogue.ts';

export const refusalsEn: Messages['refusals'] = {
	400: 'The address or the request cannot be read.',
	403: 'Your account has no access to this page.',
	405: 'The page cannot be used in that way. Nothing was changed.',
	408: 'The request did not arrive in time. Try again.',
	411: 'The request does not say how much it sends, and was not taken.',
	413: 'More was sent than the page takes. Nothing was stored.',
	414: 'The address is too long.',
	431: 'The request tells too much about itself. It can help to delete the page’s cookies.',
	500: 'The page could not be shown because of a fault on the server.'
};
