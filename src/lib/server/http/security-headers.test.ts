import { expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';

test('browsers are told to stay with https where the server is known by it', () => {
	expect(securityHeaders('https://effekt.example').get('strict-transport-security')).toBe(
		'max-age=31536000; includeSubDomains'
	);
	expect(securityHeaders('http://localhost:3000').has('strict-transport-security')).toBe(false);
});

test('what is no page may load, send and embed nothing', () => {
	const policy = securityHeaders('http://localhost:3000').get('content-security-policy');
	// default-src does not reach these three: Content Security Policy Level 3, section 6.
	for (const directive of ['default-src', 'base-uri', 'form-action', 'frame-ancestors']) {
		expect(policy).toContain(`${directive} 'none'`);
	}
});
