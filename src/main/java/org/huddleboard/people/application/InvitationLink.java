package org.huddleboard.people.application;

import java.time.Instant;

/** The way in, as it is handed to the invited person: a path of this board that works once, until then. */
public record InvitationLink(String path, Instant until) {}
