import { auditViews } from './audit.ts';

auditViews('popup', ['popup-about']);
