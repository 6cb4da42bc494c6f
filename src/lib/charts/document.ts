import { parseHTML } from 'linkedom';

/** The document that charts are drawn in on the server, where there is no browser's. */
export const { document: chartDocument } = parseHTML('<!doctype html><html><body></body></html>');
