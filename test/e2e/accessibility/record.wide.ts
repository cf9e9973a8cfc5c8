import { auditViews } from './audit.ts';

auditViews('record', ['record-map']);
