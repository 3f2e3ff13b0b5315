import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { notFound } from '../core/http/problem.js';
import { Open } from '../core/http/signed-in.js';
import { FAKE_VENDORS } from './fake-vendors.data.js';

// the embed may stand in a page of ours, and do nothing at all there
const CSP = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/** Stands in for companies a real platform would let in: what a choice does is seen without asking anybody else. */
@Controller('dev-vendors')
export class FakeVendorsController {
  @Open()
  @Get(':file')
  file(@Param('file') file: string, @Res() reply: FastifyReply) {
    const found = Object.hasOwn(FAKE_VENDORS, file) && FAKE_VENDORS[file];
    if (!found) throw notFound();
    void reply.header('cache-control', 'no-store').header('content-security-policy', CSP).type(found.type);
    if (found.cookie) void reply.header('set-cookie', found.cookie);
    return reply.send(found.body);
  }
}
