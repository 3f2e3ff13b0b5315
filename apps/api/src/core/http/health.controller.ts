import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '../database.js';
import { Open } from './signed-in.js';

@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Alive: the process answers. */
  @Open()
  @Get('health')
  alive() {
    return { status: 'ok' };
  }

  /** Ready: this instance reaches its database. */
  @Open()
  @Get('ready')
  async ready() {
    await this.database.query('select 1').catch(() => {
      throw new ServiceUnavailableException();
    });
    return { status: 'ok' };
  }
}
