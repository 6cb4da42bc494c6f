import { UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { personInToken } from './person-in-token.ts';

const issuer = 'https://login.faxe.example';
const claims = { iss: issuer, sub: 'anna', email: 'anna@faxe.example', name: 'Anna', email_verified: true };
const token = (stated: object) => new UnsecuredJWT({ ...claims, ...stated }).encode();

test('somebody is whom the agreed issuer names, with an address of mail', () => {
	expect(personInToken(token({}), issuer)).toMatchObject({ sub: 'anna', email: 'anna@faxe.example', name: 'Anna' });
	expect(personInToken(token({ name: undefined }), issuer)).toMatchObject({ name: '' });
});

test.each([
	['no token', undefined],
	['another issuer', token({ iss: 'https://elsewhere.example' })],
	['an issuer that only begins the same', token({ iss: `${issuer}.elsewhere.example` })],
	['no issuer', token({ iss: undefined })],
	['no address of mail', token({ email: undefined })],
	['no name at the provider', token({ sub: undefined })]
])('nobody is named by %s', (_, idToken) => {
	expect(personInToken(idToken, issuer)).toBeNull();
});
