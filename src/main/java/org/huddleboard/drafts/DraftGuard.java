package org.huddleboard.drafts;

/** Says whether typed text may be kept at all, so that a customer's card number does not rest in a draft either. */
public interface DraftGuard {
    boolean mayBeKept(String text);
}
