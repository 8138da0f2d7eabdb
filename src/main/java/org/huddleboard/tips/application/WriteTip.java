package org.huddleboard.tips.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Write this tip. The client key is made when the page opens, so that a post sent twice is one tip. */
public record WriteTip(
        @NotNull UUID clientKey, @NotNull @Valid TipWords words) {}
