package org.huddleboard.shell.guard;

import org.huddleboard.drafts.DraftGuard;
import org.huddleboard.privacy.TextGuard;
import org.springframework.stereotype.Component;

/** Drafts pass the same guard as everything that is stored: a customer's details are not kept even while typing. */
@Component
class GuardedDrafts implements DraftGuard {
    private final TextGuard guard;

    GuardedDrafts(TextGuard guard) {
        this.guard = guard;
    }

    @Override
    public boolean mayBeKept(String text) {
        return guard.findings(text).isEmpty();
    }
}
