package org.huddleboard.shadowing.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.huddleboard.shadowing.ShadowingSessionId;

/** Take a seat in this session. A second post with the same key is answered with the first booking. */
public record BookSeat(@NotNull UUID clientKey, @NotNull ShadowingSessionId session) {}
