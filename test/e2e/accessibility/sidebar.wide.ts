import { auditViews } from './audit.ts';

auditViews('sidebar', ['sidebar-open']);
