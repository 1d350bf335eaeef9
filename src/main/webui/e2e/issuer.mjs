import { OAuth2Server } from 'oauth2-mock-server';

// An organisation's own sign-in, which takes everybody for a member of its fact desk, unless a test says of which group.
const server = new OAuth2Server();
await server.issuer.keys.generate('RS256');
server.service.on('beforeTokenSigning', ({ payload }, request) => {
  // Whom an ID token is for is said already.
  if (!payload.aud) {
    Object.assign(payload, { aud: 'chancery', groups: [request.headers['x-group'] ?? 'factdesk'], jti: crypto.randomUUID() });
  }
});
server.issuer.url = `http://127.0.0.1:${process.env.PORT}`;
await server.start(Number(process.env.PORT), '127.0.0.1');
