package org.huddleboard.shared.imports;

import java.util.UUID;

/** An import got further, or ended; told on the node it runs on. */
public record ImportMoved(UUID importId) {}
