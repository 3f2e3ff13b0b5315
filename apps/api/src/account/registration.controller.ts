import { Body, Controller, Ip } from '@nestjs/common';
import { account as endpoints, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Open } from '../core/http/signed-in.js';
import { Registrations } from './registrations.service.js';

@Controller()
export class RegistrationController {
  constructor(private readonly registrations: Registrations) {}

  @Open()
  @Serves(endpoints.register)
  register(@Body({ schema: endpoints.register.body }) registration: BodyOf<typeof endpoints.register>, @Ip() ip: string) {
    return this.registrations.register(registration, ip);
  }

  @Open()
  @Serves(endpoints.sendConfirmation)
  sendConfirmation(
    @Body({ schema: endpoints.sendConfirmation.body }) { email }: BodyOf<typeof endpoints.sendConfirmation>,
    @Ip() ip: string,
  ) {
    return this.registrations.sendConfirmation(email, ip);
  }

  @Open()
  @Serves(endpoints.confirm)
  confirm(@Body({ schema: endpoints.confirm.body }) { token }: BodyOf<typeof endpoints.confirm>) {
    return this.registrations.confirm(token);
  }
}
