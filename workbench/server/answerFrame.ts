// Serves the frame for an add-on's page. Frames have a port of their own, so that they have an origin, and with it storage, that is not the
// workbench's: as on Google, where the add-on's pages come from another site than the spreadsheet.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Served } from './answer';
import { isOurOwn } from './isOurOwn';
import { framePolicy } from './policy';
import { Reply } from './Reply';
import { FONT_FILES, sendFile } from './sendFile';

const FRAME_FILES = ['frame.js', 'receive.js', 'fonts.css'];

/** Never rejects. Serves neither the add-on nor workbooks. */
export async function answerFrame(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = new Reply(response, framePolicy(served.pagePort));
  const [, area, name = '', ...more] = (request.url ?? '').split('/');
  const isAsked = request.method === 'GET' && more.length === 0 && isOurOwn(request);
  try {
    if (isAsked && area === '' && name === '') await sendFile(reply, request, join(served.page, 'frame.html'));
    else if (isAsked && area === 'page' && FRAME_FILES.includes(name)) await sendFile(reply, request, join(served.page, name));
    else if (isAsked && area === 'font' && FONT_FILES.includes(name)) await sendFile(reply, request, join(served.fonts, name));
    else reply.refuse(404, 'There is no such page.');
  } catch (error) {
    console.error(error);
    reply.refuse(500, `The workbench cannot read ${name || 'its frame'}: stop it, and start it again with npm start.`);
  }
}
