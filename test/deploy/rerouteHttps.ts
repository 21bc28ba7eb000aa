// Loaded into every Node process of a deploy under test: https goes to the fake, nothing leaves this machine, no browser opens.
import childProcess from 'node:child_process';
import { EventEmitter } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const fakeGoogle = new URL(process.env['FAKE_GOOGLE']!);

https.request = ((url: string | URL, options: http.RequestOptions, callback?: (response: http.IncomingMessage) => void) => {
  const { pathname, search, host } = new URL(url);
  const headers = { ...(options.headers as http.OutgoingHttpHeaders), 'x-forwarded-host': host };
  return http.request(new URL(pathname + search, fakeGoogle), { method: options.method, headers }, callback);
}) as typeof https.request;

const connect = Reflect.get(net.Socket.prototype, 'connect') as (...words: unknown[]) => net.Socket;
net.Socket.prototype.connect = function (this: net.Socket, ...words: unknown[]): net.Socket {
  const [first] = words.flat() as [net.TcpSocketConnectOpts & { path?: string }];
  if (!first.path && !/^(localhost|127\.0\.0\.1|::1)$/.test(first.host ?? ''))
    throw new Error(`${first.host} is not this machine.`);
  return connect.apply(this, words);
};

// Any program other than Node and esbuild would be a browser.
const spawn = childProcess.spawn as (command: string, ...rest: unknown[]) => childProcess.ChildProcess;
childProcess.spawn = ((command: string, ...rest: unknown[]) => {
  if (command === process.execPath || command.includes('esbuild')) return spawn(command, ...rest);
  http
    .request(new URL('/', fakeGoogle), { method: 'POST', headers: { 'x-forwarded-host': 'browser' } })
    .on('error', () => {})
    .end();
  return Object.assign(new EventEmitter(), { unref: () => {} });
}) as typeof childProcess.spawn;

syncBuiltinESMExports();
