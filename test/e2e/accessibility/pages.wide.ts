import { auditViews } from './audit.ts';

auditViews('page', ['options', 'welcome']);
