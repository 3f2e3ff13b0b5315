import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { Copies } from './copies.service.js';
import { DocumentController } from './document.controller.js';
import { documentData } from './document.data.js';
import { Documents } from './documents.service.js';
import { Inspector } from './inspector.service.js';
import { MyDocuments } from './my-documents.service.js';

@Module({
  imports: [ConsentModule],
  controllers: [DocumentController],
  providers: [Copies, Documents, Inspector, MyDocuments],
  exports: [Copies, Documents],
})
export class DocumentModule {
  constructor(personalData: PersonalData, documents: Documents) {
    personalData.declare(documentData);
    personalData.holdsFiles('document', (tx, { id }) => documents.ownOf(tx, id));
  }
}

export { Copies } from './copies.service.js';
export { Documents, type KeptDocument, type PublishedDocuments } from './documents.service.js';
export { sendFile, type SentFile } from './send-file.js';
