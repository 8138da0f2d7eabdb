package fences.violations.modules.kpi;

import fences.violations.modules.people.application.Files;

/** Reaches past another module's root. */
class Drawer {
    Files files;
}
