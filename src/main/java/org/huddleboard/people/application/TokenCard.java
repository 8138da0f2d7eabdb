package org.huddleboard.people.application;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.people.ApiTokenId;

/** A program's key in the list; the key itself is shown once, when it is made. */
public record TokenCard(ApiTokenId id, String name, Set<String> scopes, Instant madeAt) {}
