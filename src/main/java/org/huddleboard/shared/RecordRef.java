package org.huddleboard.shared;

import java.util.UUID;

/** Points at a record of any module: its kind, such as {@code shadowing}, and its id. */
public record RecordRef(String kind, UUID id) {}
