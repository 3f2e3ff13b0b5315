import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SerializeOptions, SetMetadata } from '@nestjs/common';
import type { Endpoint } from '@helder/contract';

export const ENDPOINT = 'endpoint';

/** Binds a handler to its contract: method, path and answer schema in one line. */
export const Serves = (endpoint: Endpoint) =>
  applyDecorators(
    SetMetadata(ENDPOINT, endpoint),
    RequestMapping({ method: RequestMethod[endpoint.method], path: endpoint.path }),
    HttpCode(endpoint.answers || endpoint.method === 'GET' ? 200 : 204),
    ...(endpoint.answers ? [SerializeOptions({ schema: endpoint.answers })] : []),
  );
