package org.huddleboard.live;

import java.util.UUID;

/** Something open screens look at: a kind of record and whose it is. */
public record Topic(String kind, UUID of) {}
