package org.huddleboard.shared;

import java.time.Instant;

/**
 * Something that happened between a member and a colleague, as that member may see it: a debrief, a card, a session.
 *
 * @param record what it is; the same interaction always has the same record
 * @param with the colleague
 * @param at when it was completed
 * @param key the translation key of what it was, such as "{0}’s debrief", where {0} is the colleague’s first name
 */
public record Interaction(RecordRef record, MemberId with, Instant at, String key) {}
