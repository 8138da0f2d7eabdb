package fences.violations.rooms.tips.ui;

import fences.violations.rooms.tips.domain.Tip;

/** A screen that reaches past application into domain. */
class TipScreen {
    Tip tip;
}
