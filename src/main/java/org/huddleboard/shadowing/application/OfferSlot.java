package org.huddleboard.shadowing.application;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.Skill;

/** Offer this half hour. The client key is made when the form opens, so that a post sent twice is one offer. */
public record OfferSlot(
        @NotNull UUID clientKey,
        @NotNull Instant start,
        int minutes,
        int seats,
        @NotNull Skill skill,
        @NotNull Rung rung,
        @NotNull String aim) {}
